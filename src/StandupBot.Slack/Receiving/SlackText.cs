using System.Text.RegularExpressions;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.Receiving;

/// <summary>What people wrote, out of Slack's markup into plain words. https://docs.slack.dev/messaging/formatting-message-text</summary>
internal sealed partial class SlackText(ISlackDirectory directory, IWorkplace workplace)
{
    [GeneratedRegex(@"<(?<what>[^<>\n]{1,3000})>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"<@(?<id>[A-Z0-9]{2,30})(\|[^<>\n]{0,200})?>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex People();

    /// <summary>"@Name" for each person: for everything that is read by people.</summary>
    public async Task<string> WordsAsync(SlackInstallation installation, string text, CancellationToken cancellation)
    {
        var mentioned = Mentioned(text);
        var names = mentioned.Count == 0 ? NoNames : await directory.NamesAsync(installation.Id, mentioned, cancellation);
        return Plain(text, id => names.GetValueOrDefault(id));
    }

    /// <summary>"@{member id}" for each member: for commands, whose names are resolved.</summary>
    public async Task<string> CommandAsync(SlackInstallation installation, string text, CancellationToken cancellation)
    {
        Dictionary<string, string> members = new(StringComparer.Ordinal);
        var known = Mentioned(text) is { Count: > 0 } mentioned ? await directory.NamesAsync(installation.Id, mentioned, cancellation) : NoNames;
        foreach (var id in known.Keys)
            if (await workplace.MemberAsync(installation.Id, new PlatformPerson(id), cancellation) is { } member)
                members[id] = member;
        return Plain(text, id => members.GetValueOrDefault(id));
    }

    /// <summary>The text after a mention of the bot at its beginning; null when it does not begin so.</summary>
    public static string? AfterMention(string text, string botUserId)
    {
        var start = text.TrimStart();
        var mention = People().Match(start);
        return mention is { Success: true, Index: 0 } && mention.Groups["id"].Value == botUserId
            ? start[mention.Length..].TrimStart(' ', ',', ':', '\t', '\u00a0')
            : null;
    }

    public static bool Mentions(string text, string userId) => Mentioned(text).Contains(userId);

    private static IReadOnlyDictionary<string, string> NoNames { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private static List<string> Mentioned(string text) =>
        [.. People().Matches(text).Select(m => m.Groups["id"].Value).Distinct(StringComparer.Ordinal).Take(50)];

    private static string Plain(string text, Func<string, string?> person) =>
        Marks().Replace(text, mark => Word(mark.Groups["what"].Value, person))
            .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    private static string Word(string mark, Func<string, string?> person)
    {
        var bar = mark.IndexOf('|', StringComparison.Ordinal);
        var (what, said) = bar < 0 ? (mark, null) : (mark[..bar], mark[(bar + 1)..]);
        return what switch
        {
            ['@', .. var id] => $"@{person(id) ?? (string.IsNullOrEmpty(said) ? id : said)}",
            ['#', .. var id] => $"#{(string.IsNullOrEmpty(said) ? id : said)}",
            ['!', .. var special] => said ?? $"@{special.Split('^')[0]}",
            _ when string.IsNullOrEmpty(said) => what,
            // Slack makes a link of whatever looks like one: then the label is what was typed.
            _ => what.EndsWith(said, StringComparison.Ordinal) ? said : $"{said} ({what})",
        };
    }
}
