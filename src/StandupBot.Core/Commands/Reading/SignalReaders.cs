using System.Globalization;
using StandupBot.Core.Signals;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Readers of what can be done about a signal and a roadblock.</summary>
internal static class SignalReaders
{
    private const int DefaultDays = 3;
    private const int MostDays = 20;

    public static ParsedCommand Acknowledge(CommandInput input) =>
        Signal(input, out var problem) is { } signal ? new GoalsCommand.AcknowledgeSignal(signal) : problem;

    public static ParsedCommand Snooze(CommandInput input)
    {
        if (Signal(input, out var problem) is not { } signal)
            return problem;
        if (input.Tokens.Count == 1)
            return new GoalsCommand.SnoozeSignal(signal, DefaultDays);
        var word = input.Tokens[input.Tokens[1].Is("for") && input.Tokens.Count > 2 ? 2 : 1].Text;
        return int.TryParse(word.TrimEnd('d'), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays
            ? new GoalsCommand.SnoozeSignal(signal, days)
            : input.Refuse($"A signal sleeps for 1 to {MostDays} working days; \"{Sentences.Echo(word)}\" is not such a number.", $"/goals signals snooze {signal.Text} {DefaultDays}");
    }

    public static ParsedCommand Dismiss(CommandInput input)
    {
        if (Signal(input, out var problem) is not { } signal)
            return problem;
        return Words.OrNull(input.Tokens.From(1)) is { } why
            ? new GoalsCommand.DismissSignal(signal, why)
            : input.Ask("Why is it not a problem?", (FormFields.Signal, signal.Text));
    }

    public static ParsedCommand Tune(CommandInput input)
    {
        const string Example = "/goals signals tune S7 WindowDays 4";
        if (input.IsEmpty || SignalCatalogue.Find(input.Tokens[0].Text.ToUpperInvariant()) is not { } rule)
            return input.Refuse("Name one signal, S1 to S18, and what to change about it.", Example);
        var words = input.Tokens.From(1);
        if (words.Count == 0)
            return new GoalsCommand.TuneSignal(rule.Definition.Id, null, null);
        if (words.Count != 2)
            return input.Refuse("Name one option and its new value.", Example);
        if (words[1].Is("default"))
            return new GoalsCommand.TuneSignal(rule.Definition.Id, words[0].Text, null);
        return double.TryParse(words[1].Text.TrimEnd('%').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new GoalsCommand.TuneSignal(rule.Definition.Id, words[0].Text, value)
            : input.Refuse($"\"{Sentences.Echo(words[1].Text)}\" is not a number.", Example);
    }

    public static ParsedCommand ResolveBlocker(CommandInput input) =>
        Roadblock(input, out var problem) is { } roadblock ? new GoalsCommand.ResolveBlocker(roadblock, Words.OrNull(input.Tokens.From(1))) : problem;

    public static ParsedCommand AssignBlocker(CommandInput input)
    {
        if (Roadblock(input, out var problem) is not { } roadblock)
            return problem;
        var rest = input.Tokens.From(input.Tokens.Count > 1 && input.Tokens[1].IsAny("to", "is") ? 2 : 1);
        return rest.Count == 0
            ? input.Ask("Who is to clear it?", (FormFields.Roadblock, roadblock.Text))
            : new GoalsCommand.AssignBlocker(roadblock, new MemberRef(Words.Of(rest)));
    }

    private static SignalRef? Signal(CommandInput input, out ParsedCommand problem)
    {
        problem = input.Ask("Which signal?");
        if (input.IsEmpty)
            return null;
        var text = input.Tokens[0].Text.TrimStart('#');
        if (Handle.Is(text.Split(':')[0], 'S') && text.Split(':').Length == 2 && !text.EndsWith(':'))
            return new SignalRef("S" + text[1..]);
        problem = input.Refuse($"\"{Sentences.Echo(text)}\" is not the name of a signal; those look like S4:G3. /goals signals lists them.", "/goals signals");
        return null;
    }

    private static RoadblockRef? Roadblock(CommandInput input, out ParsedCommand problem)
    {
        problem = input.Ask("Which roadblock?");
        if (input.IsEmpty)
            return null;
        var text = input.Tokens[0].Text.TrimStart('#');
        if (Handle.Is(text, 'R'))
            return new RoadblockRef("R" + text[1..]);
        problem = input.Refuse($"\"{Sentences.Echo(text)}\" is not the name of a roadblock; those look like R3. /goals blockers lists them.", "/goals blockers");
        return null;
    }
}
