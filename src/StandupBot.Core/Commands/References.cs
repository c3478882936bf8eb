namespace StandupBot.Core.Commands;

/// <summary>A goal as typed: "G12", "#g12", its id, its title or the start of its title.</summary>
public sealed record GoalRef(string Text)
{
    /// <summary>True for "G12", "g12" and "#G12": a handle whether or not such a goal exists.</summary>
    public static bool IsHandle(string text) => Handle.Is(text.StartsWith('#') ? text[1..] : text, 'G');
}

/// <summary>A person as typed: "@ana", "&lt;@U123&gt;", "Ana", "me".</summary>
public sealed record MemberRef(string Text)
{
    /// <summary>True when the text can only mean a person: a mention, in any platform's form.</summary>
    public static bool IsMention(string text) => text.Length > 1 && (text[0] == '@' || text.StartsWith("<@", StringComparison.Ordinal));
}

/// <summary>A team as typed, by name or id.</summary>
public sealed record TeamRef(string Text);

/// <summary>A team or a person as typed, where either will do.</summary>
public sealed record WhoRef(string Text);

/// <summary>A signal as typed: its dedupe key with goal handles, such as "S4:G3".</summary>
public sealed record SignalRef(string Text);

/// <summary>A roadblock as typed, such as "R3".</summary>
public sealed record RoadblockRef(string Text);

/// <summary>A promise to somebody outside as typed, such as "P3".</summary>
public sealed record PromiseRef(string Text);

/// <summary>The form of a handle: one letter and a number.</summary>
internal static class Handle
{
    private const int MostDigits = 9;

    public static bool Is(string text, char letter) =>
        text.Length is > 1 and <= MostDigits + 1
        && char.ToUpperInvariant(text[0]) == letter
        && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
