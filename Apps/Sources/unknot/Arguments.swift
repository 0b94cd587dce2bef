public import Activity
public import Anatomy
public import ArgumentParser
public import Atlas
public import Care
public import CivilTime
public import Training

// Types of the house that can be written on the command line by their raw values.

// swift-format-ignore: AvoidRetroactiveConformances
extension Side: @retroactive ExpressibleByArgument {}
// swift-format-ignore: AvoidRetroactiveConformances
extension Tool: @retroactive ExpressibleByArgument {}
// swift-format-ignore: AvoidRetroactiveConformances
extension Position: @retroactive ExpressibleByArgument {}
// swift-format-ignore: AvoidRetroactiveConformances
extension PressStyle: @retroactive ExpressibleByArgument {}
// swift-format-ignore: AvoidRetroactiveConformances
extension Movement: @retroactive ExpressibleByArgument {}
// swift-format-ignore: AvoidRetroactiveConformances
extension MovementUnit: @retroactive ExpressibleByArgument {}
// swift-format-ignore: AvoidRetroactiveConformances
extension TripPlan.Trip: @retroactive ExpressibleByArgument {}

// swift-format-ignore: AvoidRetroactiveConformances
extension Day: @retroactive ExpressibleByArgument {
  public init?(argument: String) { self.init(text: argument) }
}
