public import Anatomy
public import ArgumentParser
public import Atlas
public import Care

// Types of the house that can be written on the command line by their raw values.

// swift-format-ignore: AvoidRetroactiveConformances
extension Side: @retroactive ExpressibleByArgument {}
// swift-format-ignore: AvoidRetroactiveConformances
extension Tool: @retroactive ExpressibleByArgument {}
// swift-format-ignore: AvoidRetroactiveConformances
extension Position: @retroactive ExpressibleByArgument {}
// swift-format-ignore: AvoidRetroactiveConformances
extension PressStyle: @retroactive ExpressibleByArgument {}
