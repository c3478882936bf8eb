using System.Globalization;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Readers of the stand-up verbs.</summary>
internal static class StandupReaders
{
    public static TeamRef? Team(CommandInput input) => input.IsEmpty ? null : new TeamRef(Words.Of(WithoutFor(input.Tokens)));

    public static ParsedCommand Answer(CommandInput input) => new StandupCommand.Answer(input.IsEmpty ? null : input.Text);

    /// <summary>A known team, a reason, or a team and then a reason.</summary>
    public static ParsedCommand Skip(CommandInput input)
    {
        var tokens = WithoutFor(input.Tokens);
        var length = Words.LongestRun(tokens, input.Context.Resolver.IsTeam);
        return new StandupCommand.Skip(
            length == 0 ? null : new TeamRef(Words.Of([.. tokens.Take(length)])), Words.OrNull(tokens.From(length)));
    }

    public static ParsedCommand History(CommandInput input) =>
        new StandupCommand.History(input.IsEmpty ? null : new MemberRef(Words.Of(WithoutFor(input.Tokens))));

    public static ParsedCommand New(CommandInput input)
    {
        var at = input.Tokens.Count > 1 && input.Tokens[^2].Is("at") ? Time(input.Tokens[^1].Text) : null;
        if (at is null && input.Tokens.Count > 1 && input.Tokens[^2].Is("at"))
            return input.Refuse($"\"{Sentences.Echo(input.Tokens[^1].Text)}\" is not a time of day; write 09:30.");
        var rest = WithoutFor(at is null ? input.Tokens : [.. input.Tokens.SkipLast(2)]);
        return new StandupCommand.New(rest.Count == 0 ? null : new TeamRef(Words.Of(rest)), at);
    }

    public static ParsedCommand TimeZone(CommandInput input) => input.IsEmpty
        ? input.Ask("Which time zone are you in?")
        : new StandupCommand.TimeZone(Words.Of(input.Tokens).Replace(' ', '_'));

    public static ParsedCommand AddMembers(CommandInput input) =>
        People(input) is { Count: > 0 } who ? new StandupCommand.AddMembers(who) : input.Ask("Who joins?");

    public static ParsedCommand RemoveMembers(CommandInput input) =>
        People(input) is { Count: > 0 } who ? new StandupCommand.RemoveMembers(who) : input.Ask("Who leaves?");

    /// <summary>"@ana @bo", "Ana Silva, Bo and Cleo": known names first, else a word each.</summary>
    private static IReadOnlyList<MemberRef> People(CommandInput input)
    {
        var people = new List<MemberRef>();
        var words = Tokenizer.Split(string.Join(' ', input.Tokens.Select(token => token.Raw)).Replace(",", " , ", StringComparison.Ordinal));
        while (words.Count > 0)
        {
            var length = words[0].IsAny(",", "and", "&") ? 0 : Words.WhoLength(words, input.Context);
            if (length > 0)
                people.Add(new MemberRef(Words.Of([.. words.Take(length)])));
            words = words.From(Math.Max(1, length));
        }
        return [.. people.Distinct()];
    }

    private static TimeOnly? Time(string word) =>
        TimeOnly.TryParseExact(word, ["H:mm", "HH:mm", "H.mm", "h:mmtt", "htt"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static IReadOnlyList<Token> WithoutFor(IReadOnlyList<Token> tokens) =>
        tokens.Count > 1 && tokens[0].IsAny("for", "of", "in") ? tokens.From(1) : tokens;
}
