using StandupBot.Core.External;
using StandupBot.Core.Roadblocks;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Readers of what reaches beyond one's own work: needs, promises, and what was heard.</summary>
internal static class OutsideReaders
{
    public static ParsedCommand Need(CommandInput input)
    {
        var (tokens, goal) = TakeGoal(input.Tokens);
        var length = Words.WhoLength(tokens, input.Context);
        var who = Words.Of([.. tokens.Take(length)]);
        var what = tokens.From(length);
        if (what.Count > 0 && what[0].IsAny("to", ":", "-"))
            what = what.From(1);
        return what.Count == 0
            ? input.Ask("Who is needed, and for what?", (FormFields.Member, who), (FormFields.Goal, goal?.Text))
            : new GoalsCommand.Need(new WhoRef(who), Words.Of(what), goal);
    }

    public static ParsedCommand Promise(CommandInput input)
    {
        var (tokens, goal) = TakeGoal(input.Tokens);
        var clauses = input.Clauses.Cut(tokens);
        if (clauses.Problem is { } problem)
            return input.Refuse(problem);
        var (rest, inner) = TakeGoal(clauses.Rest);
        goal ??= inner ?? clauses.Under;
        rest = rest.Count > 1 && rest[0].Is("to") ? rest.From(1) : rest;
        var length = CustomerLength(rest, input.Context);
        var customer = Words.Of([.. rest.Take(length)]).TrimEnd(':', ',');
        var what = Words.Of(rest.From(length));
        var due = clauses.Due;
        return customer.Length == 0 || what.Length == 0 || due is null
            ? input.Ask("What was promised to whom, and by when?", (FormFields.Customer, customer), (FormFields.What, what),
                (FormFields.Due, due is { } day ? DateReader.Iso(day) : null), (FormFields.Goal, goal?.Text))
            : new GoalsCommand.Promise(customer, what, due.Value, goal);
    }

    public static ParsedCommand Heard(CommandInput input)
    {
        Token[] themes = [.. input.Tokens.Where(token => !token.Quoted && token.Text.Length > 1 && token.Text[0] == '#' && char.IsLetter(token.Text[1]))];
        Token[] words = [.. input.Tokens.Except(themes)];
        var from = Array.FindLastIndex(words, token => token.Is("from"));
        var customer = from < 0 ? null : Words.OrNull(words[(from + 1)..]);
        var what = Words.Of(customer is null ? words : words[..from]);
        var theme = themes.Length == 0 ? null : themes[0].Text[1..];
        return what.Length == 0
            ? input.Ask("What was heard, and from whom?", (FormFields.Customer, customer))
            : new GoalsCommand.Heard(what, customer, theme, KindOf(theme));
    }

    public static ParsedCommand Roadblock(CommandInput input)
    {
        var (tokens, goal) = TakeGoal(input.Tokens);
        return Words.OrNull(tokens) is { } what
            ? new GoalsCommand.AddBlocker(what, goal, null, RoadblockKind.Normal)
            : input.Ask("What is in the way?");
    }

    /// <summary>A goal at the end, bare or after "for": "the price list G12".</summary>
    private static (IReadOnlyList<Token> Left, GoalRef? Goal) TakeGoal(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count < 2 || tokens[^1].Quoted || !GoalRef.IsHandle(tokens[^1].Text))
            return (tokens, null);
        var joined = tokens.Count > 2 && tokens[^2].IsAny("for", "under");
        return ([.. tokens.Take(tokens.Count - (joined ? 2 : 1))], new GoalRef(tokens[^1].Text));
    }

    /// <summary>A customer: quoted, ended by a colon, known from before, else the words with a capital at the start, else one word.</summary>
    private static int CustomerLength(IReadOnlyList<Token> tokens, CommandContext context)
    {
        if (tokens.Count == 0 || tokens[0].Quoted)
            return Math.Min(tokens.Count, 1);
        for (var i = 0; i < Math.Min(tokens.Count, 6); i++)
            if (tokens[i].Text.EndsWith(':'))
                return i + 1;
        var known = Words.LongestRun(tokens, text => context.Names.Customers.Any(c => NameFolding.Fold(c) == NameFolding.Fold(text)));
        var capitals = tokens.TakeWhile(token => char.IsUpper(token.Text[0]) && !token.Quoted).Count();
        return known > 0 ? known : Math.Clamp(capitals, 1, Math.Max(1, tokens.Count - 1));
    }

    private static MentionKind KindOf(string? theme) => theme?.ToLowerInvariant() switch
    {
        "churn" => MentionKind.Churn,
        "contract" => MentionKind.Contract,
        "regulation" => MentionKind.Regulation,
        "request" => MentionKind.Request,
        _ => MentionKind.Other,
    };
}
