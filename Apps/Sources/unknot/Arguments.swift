public import Anatomy
public import ArgumentParser
public import Atlas
public import Care

// Types of the house that can be written on the command line by their raw values.

extension Side: ExpressibleByArgument {}
extension Tool: ExpressibleByArgument {}
extension Position: ExpressibleByArgument {}
extension PressStyle: ExpressibleByArgument {}
