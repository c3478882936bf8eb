using StandupBot.Core.Standups.Scheduling;

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
        var at = 0;
        while (at < input.Tokens.Count && !input.Tokens[at].Is("at"))
            at++;
        var team = WithoutFor([.. input.Tokens.Take(at)]);
        TimeOnly time = default;
        if (at < input.Tokens.Count && !TimeText.TryRead(Words.Of(input.Tokens.From(at + 1)), out time, out var problem))
            return input.Refuse(problem);
        return new StandupCommand.New(team.Count == 0 ? null : new TeamRef(Words.Of(team)), at < input.Tokens.Count ? time : null);
    }

    /// <summary>An unknown zone is refused with the nearest names (behaviour 18).</summary>
    public static ParsedCommand TimeZone(CommandInput input) =>
        input.IsEmpty ? input.Ask("Which time zone are you in?") : Zones.Find(Words.Of(input.Tokens).Replace(' ', '_')) switch
        {
            ZoneAnswer.Found found => new StandupCommand.TimeZone(found.Zone.Id),
            ZoneAnswer.Unknown none => input.Refuse(none.Message, none.Nearest.Count == 0 ? null : $"/standup timezone {none.Nearest[0]}"),
            _ => throw new InvalidOperationException("A zone is found or unknown."),
        };

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

    private static IReadOnlyList<Token> WithoutFor(IReadOnlyList<Token> tokens) =>
        tokens.Count > 1 && tokens[0].IsAny("for", "of", "in") ? tokens.From(1) : tokens;
}
