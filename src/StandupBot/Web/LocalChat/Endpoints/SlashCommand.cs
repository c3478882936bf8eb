namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>A text that begins with a slash is a command: its name, and the rest as typed.</summary>
internal sealed record SlashCommand(string Name, string Arguments)
{
    private static readonly string[] Known = ["goals", "standup"];

    public bool IsKnown => Known.Contains(Name);

    public static SlashCommand? In(string text)
    {
        if (!text.StartsWith('/'))
            return null;
        var end = text.AsSpan().IndexOfAny(' ', '\n', '\t');
        return end < 0
            ? new SlashCommand(text[1..].ToLowerInvariant(), "")
            : new SlashCommand(text[1..end].ToLowerInvariant(), text[(end + 1)..].Trim());
    }
}
