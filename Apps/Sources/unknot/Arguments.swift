public import Anatomy
public import ArgumentParser
public import Atlas
public import Care

// Types of the house that can be written on the command line by their raw values.

extension Side: @retroactive ExpressibleByArgument {}
extension Tool: @retroactive ExpressibleByArgument {}
extension Position: @retroactive ExpressibleByArgument {}
extension PressStyle: @retroactive ExpressibleByArgument {}
