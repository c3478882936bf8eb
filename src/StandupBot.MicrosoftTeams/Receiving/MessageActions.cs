using StandupBot.Core.Commands;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>
/// What a person can make of somebody's message: the commands of the message extension in the manifest, and the actions that they arrive as.
/// The value of the action is the message's text; the answer is a form.
/// </summary>
public static class MessageActions
{
    /// <summary>Id of the manifest's command "Make this a roadblock".</summary>
    public const string RoadblockCommand = "makeRoadblock";

    /// <summary>Id of the manifest's command "Heard from a customer".</summary>
    public const string HeardCommand = "heardFromCustomer";

    internal static string? ActionOf(string command) => command switch
    {
        RoadblockCommand => ShortcutTaps.Roadblock,
        HeardCommand => ShortcutTaps.Heard,
        _ => null,
    };
}
