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

    public const string Roadblock = "message.roadblock";
    public const string Heard = "message.heard";

    internal static string? ActionOf(string command) => command switch
    {
        RoadblockCommand => Roadblock,
        HeardCommand => Heard,
        _ => null,
    };
}
