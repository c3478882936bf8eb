using StandupBot.Core.Companies;
using StandupBot.Core.Webhooks;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Readers of what lets programs in and tells them: tokens and webhooks.</summary>
internal static class AccessReaders
{
    private const int LongestUrl = 500;

    /// <summary>"&lt;name&gt; [read|write] [until &lt;date&gt;]"; without more it reads, for 90 days.</summary>
    public static ParsedCommand NewToken(CommandInput input)
    {
        var words = input.Tokens;
        DateOnly? until = null;
        for (var i = words.Count - 2; i > 0 && until is null; i--)
        {
            if (!words[i].Is("until"))
                continue;
            switch (input.Clauses.Day(words.From(i + 1)))
            {
                case DateReading.Day day:
                    (until, words) = (day.Date, [.. words.Take(i)]);
                    break;
                case DateReading.Unclear unclear:
                    return input.Refuse(unclear.Sentence);
                default:
                    return input.Refuse($"\"{Sentences.Echo(Words.Of(words.From(i + 1)))}\" is no day that I can read.");
            }
        }

        var latest = input.Context.Today.AddDays(AccessToken.MostDays);
        if (until > latest)
            return input.Refuse($"A token holds for a year at most, until {DateReader.Iso(latest)}.");
        var writes = words.Count > 1 && words[^1].Is("write");
        return Name(input, words.Count > 1 && words[^1].IsAny("read", "write") ? [.. words.Take(words.Count - 1)] : words, out var problem) is { } name
            ? new GoalsCommand.NewToken(name, writes, until)
            : problem;
    }

    public static ParsedCommand RevokeToken(CommandInput input) =>
        Name(input, input.Tokens, out var problem) is { } name ? new GoalsCommand.RevokeToken(name) : problem;

    public static ParsedCommand AddWebhook(CommandInput input)
    {
        if (input.IsEmpty)
            return input.Refuse("Where are the events to go? Name an address that begins with https://.");
        var url = Address(input.Tokens[0].Text);
        if (url is null)
            return input.Refuse($"\"{Sentences.Echo(input.Tokens[0].Text)}\" is not an address that I can send to; it begins with https:// and holds no user name.");
        List<string> events = [];
        foreach (var word in input.Tokens.From(1).SelectMany(t => t.Text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            if (WebhookEvents.Named(word) is not { Count: > 0 } named)
                return input.Refuse($"There is no event \"{Sentences.Echo(word)}\". There are: {string.Join(", ", WebhookEvents.All)}.");
            events.AddRange(named);
        }

        return new GoalsCommand.AddWebhook(url, [.. WebhookEvents.All.Where(e => events.Count == 0 || events.Contains(e))]);
    }

    public static ParsedCommand RemoveWebhook(CommandInput input) => Webhook(input, which => new GoalsCommand.RemoveWebhook(which));

    public static ParsedCommand TestWebhook(CommandInput input) => Webhook(input, which => new GoalsCommand.TestWebhook(which));

    private static ParsedCommand Webhook(CommandInput input, Func<int, ParsedCommand> command) =>
        input.Tokens.Count == 1 && Handle.Is(input.Tokens[0].Text, 'W')
            ? command(int.Parse(input.Tokens[0].Text.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture))
            : input.Refuse("Name one webhook; those look like W1.", "/goals webhooks");

    private static string? Name(CommandInput input, IReadOnlyList<Token> words, out ParsedCommand problem)
    {
        var name = Words.Of(words).Trim();
        problem = name.Length == 0
            ? input.Refuse("What is the token called? Name it after what uses it.")
            : input.Refuse(FormattableString.Invariant($"A name has at most {AccessToken.LongestName} characters; this one has {name.Length}."));
        return name.Length is > 0 and <= AccessToken.LongestName ? name : null;
    }

    /// <summary>Platforms put angle brackets around what they take for a link, and may put its title behind a bar.</summary>
    private static string? Address(string typed)
    {
        var text = typed.StartsWith('<') && typed.EndsWith('>') ? typed[1..^1].Split('|')[0] : typed;
        return text.Length <= LongestUrl && Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "https" or "http", UserInfo: "", Host.Length: > 0 }
            ? url.AbsoluteUri
            : null;
    }
}
