using StandupBot.MicrosoftTeams.Cards;

namespace StandupBot.MicrosoftTeams.Activities;

/// <summary>What an activity says, before anybody is looked up. A closed set.</summary>
public abstract record Heard
{
    private Heard() { }

    /// <summary>Somebody wrote, or (<paramref name="Edited"/>) wrote something else instead.</summary>
    public sealed record Words(bool Edited) : Heard;

    /// <summary>Somebody took back what they had written.</summary>
    public sealed record Deleted : Heard;

    /// <summary>A button or form of a card, by whichever of the two ways a client has.</summary>
    /// <param name="InPlace">True for adaptiveCard/action, whose answer may replace the card; false for a message with a value.</param>
    public sealed record Card(CardSubmission Submission, bool InPlace) : Heard;

    /// <summary>A dialog is to be opened for a button.</summary>
    public sealed record DialogOpened(CardSubmission Submission) : Heard;

    /// <summary>A dialog was sent off.</summary>
    public sealed record DialogSent(CardSubmission Submission) : Heard;

    /// <summary>A person chose what to make of a message.</summary>
    /// <param name="Command">The id of the command in the manifest.</param>
    /// <param name="Text">The message, without markup.</param>
    public sealed record ExtensionOpened(string Command, string Text) : Heard;

    public sealed record ExtensionSent(CardSubmission Submission) : Heard;

    /// <summary>The app is there now: in a team, a chat, or for a person.</summary>
    public sealed record Installed : Heard;

    /// <summary>The app is gone from there.</summary>
    public sealed record Removed : Heard;

    /// <summary>Others came to or left a team or group chat.</summary>
    public sealed record PeopleChanged : Heard;

    /// <summary>A channel is there, under this name.</summary>
    public sealed record ChannelThere(NamedId Channel) : Heard;

    public sealed record ChannelGone(NamedId Channel, string Reason) : Heard;

    /// <summary>All channels of the team are closed.</summary>
    /// <param name="ForGood">False while it may come back.</param>
    public sealed record TeamGone(string TeamId, string Reason, bool ForGood = false) : Heard;

    /// <summary>The team is open again.</summary>
    public sealed record TeamThere(string TeamId) : Heard;

    /// <summary>Nothing for us; the reason is logged.</summary>
    public sealed record Ignored(string Reason) : Heard;

    /// <summary>Not an activity that a verified Microsoft Teams sends: something that is needed is missing or wrong.</summary>
    public sealed record Malformed(string Reason) : Heard;
}
