namespace StandupBot.Web.LocalChat;

/// <summary>The section "LocalChat" of the configuration.</summary>
public sealed class LocalChatOptions
{
    public const string Section = "LocalChat";

    /// <summary>False takes the page away altogether; the platform itself stays, so that what is under way is not lost.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>
    /// True serves the page to other machines too. It knows no sign-in: whoever reaches it can act as anybody, so put one in front of it.
    /// </summary>
    public bool AllowRemote { get; set; }
}
