using StandupBot.Core.Commands;

namespace StandupBot.Core.Tests.Commands;

/// <summary>A small bakery on Tuesday, 3 March 2026, and what is typed there.</summary>
internal static class TypedCommands
{
    public static readonly DateOnly Tuesday = new(2026, 3, 3);

    public static readonly NameBook Bakery = new()
    {
        Members =
        [
            new("M1", "Ana Silva", "U1", "ana"), new("M2", "Bo Larsen", "U2", "bo"), new("M3", "Zoë Müller", "U3"),
            new("M4", "Ana Reis", "U4", "ana.reis"), new("M5", "Eli Stone", "U5", "eli"), new("M6", "Eli Stone", "U6", "eli2"),
        ],
        Teams = [new("T1", "Bakery"), new("T2", "Web Shop")],
        Goals =
        [
            new("A1", "G1", "Grow the wholesale business"), new("A3", "G3", "Sourdough subscription"),
            new("A4", "G4", "Wholesale accounts to 20", "accounts"), new("A12", "G12", "Stand by every customer"), new("A13", "G13", "Sourdough starter kit"),
        ],
        Customers = ["Cafe Lume", "old Mill inn"],
    };

    public static readonly CommandContext Context = new(Tuesday, Bakery, "M2");

    public static ParsedCommand Goals(string arguments) => CommandParser.Parse("goals", arguments, Context);

    public static ParsedCommand Standup(string arguments) => CommandParser.Parse("standup", arguments, Context);

    public static T As<T>(ParsedCommand command) where T : ParsedCommand => Assert.IsType<T>(command);
}
