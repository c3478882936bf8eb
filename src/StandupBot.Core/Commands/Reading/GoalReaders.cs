using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Readers of the verbs that begin with a goal.</summary>
internal static class GoalReaders
{
    public static ParsedCommand Done(CommandInput input) => WithNote(input, (goal, note) => new GoalsCommand.Done(goal, note));

    public static ParsedCommand Pause(CommandInput input) => WithNote(input, (goal, note) => new GoalsCommand.Pause(goal, note));

    public static ParsedCommand Resume(CommandInput input) => WithNote(input, (goal, note) => new GoalsCommand.Resume(goal, note));

    public static ParsedCommand Show(CommandInput input) => Whole(input, goal => new GoalsCommand.Show(goal));

    public static ParsedCommand Edit(CommandInput input) => Whole(input, goal => new GoalsCommand.Edit(goal));

    public static ParsedCommand Tree(CommandInput input) =>
        new GoalsCommand.Tree(input.IsEmpty ? null : new GoalRef(Words.Of(input.Tokens)));

    public static ParsedCommand Drop(CommandInput input)
    {
        var (goal, rest) = Split(input);
        if (goal is null)
            return input.Ask("Which goal is dropped, and why?");
        return Words.OrNull(rest) is { } why
            ? new GoalsCommand.Drop(goal, why)
            : input.Ask("Why is it dropped? Others who worked for it will read it.", (FormFields.Goal, goal.Text));
    }

    public static ParsedCommand Link(CommandInput input)
    {
        var (goal, rest) = Split(input, "under", "to", "below");
        if (goal is null || rest.Count == 0)
            return input.Ask("Which goal goes under which?", (FormFields.Goal, goal?.Text));
        var parent = Words.Of(rest);
        return new GoalsCommand.Link(goal, rest.Count == 1 && rest[0].IsAny("nothing", "none", "top", "-") ? null : new GoalRef(parent));
    }

    public static ParsedCommand Owner(CommandInput input)
    {
        var (goal, rest) = Split(input, "to", "is", "=");
        return goal is null || rest.Count == 0
            ? input.Ask("Whose goal is it?", (FormFields.Goal, goal?.Text))
            : new GoalsCommand.Owner(goal, new MemberRef(Words.Of(rest)));
    }

    public static ParsedCommand SetPriority(CommandInput input)
    {
        var (goal, rest) = Split(input, "to", "is", "=");
        if (goal is null || rest.Count == 0)
            return input.Ask("Is its priority high, normal or low?", (FormFields.Goal, goal?.Text));
        var word = Words.Of(rest).ToLowerInvariant();
        Priority? priority = word switch
        {
            "high" or "top" or "urgent" => Priority.High,
            "normal" or "medium" or "default" => Priority.Normal,
            "low" => Priority.Low,
            _ => null,
        };
        if (priority is { } known)
            return new GoalsCommand.SetPriority(goal, known);
        var nearest = EditDistance.Nearest(word, ["high", "normal", "low"], one => one, 1);
        return input.Refuse(
            $"A priority is high, normal or low; \"{Sentences.Echo(word)}\" is none of them.",
            nearest.Count == 0 ? null : $"/goals priority {goal.Text} {nearest[0]}");
    }

    private static ParsedCommand Whole(CommandInput input, Func<GoalRef, ParsedCommand> command) =>
        input.IsEmpty ? input.Ask("Which goal?") : command(new GoalRef(Words.Of(input.Tokens)));

    private static ParsedCommand WithNote(CommandInput input, Func<GoalRef, string?, ParsedCommand> command)
    {
        var (goal, rest) = Split(input);
        return goal is null ? input.Ask("Which goal?") : command(goal, Words.OrNull(rest));
    }

    /// <summary>The goal and what follows it, without one joining word; an unknown title is everything up to that word.</summary>
    private static (GoalRef? Goal, IReadOnlyList<Token> Left) Split(CommandInput input, params string[] joins)
    {
        if (input.IsEmpty)
            return (null, []);
        var length = Words.GoalLength(input.Tokens, input.Context);
        if (length == 0)
            length = input.Tokens.TakeWhile(token => !token.IsAny(joins)).Count();
        if (length == 0)
            return (null, input.Tokens.From(1));
        var rest = input.Tokens.From(length);
        var goal = new GoalRef(Words.Of([.. input.Tokens.Take(length)]));
        return (goal, rest.Count > 0 && rest[0].IsAny([.. joins, "-", ":", "because"]) ? rest.From(1) : rest);
    }
}
