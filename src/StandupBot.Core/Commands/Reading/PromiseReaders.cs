namespace StandupBot.Core.Commands.Reading;

/// <summary>Readers of what becomes of a promise.</summary>
internal static class PromiseReaders
{
    public static ParsedCommand Keep(CommandInput input) => Alone(input, promise => new GoalsCommand.KeepPromise(promise));

    public static ParsedCommand Cancel(CommandInput input) => Alone(input, promise => new GoalsCommand.CancelPromise(promise));

    public static ParsedCommand Move(CommandInput input)
    {
        if (Promise(input, out var problem) is not { } promise)
            return problem;
        var words = input.Tokens.From(input.Tokens.Count > 1 && input.Tokens[1].IsAny("to", "by", "until") ? 2 : 1);
        var today = input.Context.Today;
        return DateReader.Read([.. words.Select(word => word.Text)], today) switch
        {
            DateReading.Day { Date: var day } when day < today => input.Refuse($"{DateReader.Iso(day)} has passed; today is {DateReader.Iso(today)}."),
            DateReading.Day { Date: var day } => new GoalsCommand.MovePromise(promise, day),
            DateReading.Unclear unclear => input.Refuse(unclear.Sentence),
            _ when words.Count > 0 => input.Refuse($"\"{Sentences.Echo(Words.Of(words))}\" is no day that I can read."),
            _ => input.Ask("By when now?", (FormFields.Promise, promise.Text)),
        };
    }

    public static ParsedCommand Link(CommandInput input)
    {
        if (Promise(input, out var problem) is not { } promise)
            return problem;
        var goal = input.Tokens.From(input.Tokens.Count > 1 && input.Tokens[1].IsAny("to", "under", "for") ? 2 : 1);
        return goal.Count == 0
            ? input.Ask("Which goal delivers it?", (FormFields.Promise, promise.Text))
            : new GoalsCommand.LinkPromise(promise, new GoalRef(Words.Of(goal)));
    }

    private static ParsedCommand Alone(CommandInput input, Func<PromiseRef, ParsedCommand> command)
    {
        if (Promise(input, out var problem) is not { } promise)
            return problem;
        return input.Tokens.Count == 1
            ? command(promise)
            : input.Refuse($"/goals {input.Entry.Verb} takes nothing after {promise.Text}.", $"/goals {input.Entry.Verb} {promise.Text}");
    }

    private static PromiseRef? Promise(CommandInput input, out ParsedCommand problem)
    {
        problem = input.Ask("Which promise?");
        if (input.IsEmpty)
            return null;
        var text = input.Tokens[0].Text.TrimStart('#');
        if (Handle.Is(text, 'P'))
            return new PromiseRef("P" + text[1..]);
        problem = input.Refuse(
            $"\"{Sentences.Echo(text)}\" is not the name of a promise; those look like P3. /goals promises lists them. For a new promise put the customer's name in quotes.", "/goals promises");
        return null;
    }
}
