using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Lifecycle;

/// <summary>The evaluation of one working day from end to end: rules, trust, life cycle, ladder. Pure: snapshot and states in, states and changes out.</summary>
public static class DailyEvaluation
{
    private const int SoftOpensAfter = 2;

    public static Evaluated Run(
        CompanySnapshot snapshot, IReadOnlyCollection<SignalState> before, SignalOptions options, IReadOnlyList<ISignalRule> rules)
    {
        SignalContext context = new(snapshot, options, before.Where(s => s.IsOpen).Select(s => s.ToOpenSignal()));
        Dictionary<string, SignalDefinition> definitions = rules.ToDictionary(r => r.Definition.Id, r => r.Definition);
        Advance advance = SignalMachine.Advance(
            before, SignalEvaluation.Run(context, rules), DayOf(context), id => definitions[id].IsSoft ? SoftOpensAfter : 1);
        return new(context, Ladder.Climb(advance.States, context), advance.Changes);
    }

    public static EvaluationDay DayOf(SignalContext context) =>
        new(context.Now, context.Calendar.Company.Today, context.Calendar.Company.Add);
}

/// <summary>What one evaluation came to.</summary>
/// <param name="Context">What the rules saw: the score and the audit of the same day are made from it.</param>
/// <param name="States">Everything to remember until the next evaluation; a state of the day before that is not in it is to be forgotten.</param>
public sealed record Evaluated(SignalContext Context, IReadOnlyList<SignalState> States, IReadOnlyList<SignalChange> Changes);
