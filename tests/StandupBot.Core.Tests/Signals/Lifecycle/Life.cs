using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Core.Tests.Signals.Lifecycle;

/// <summary>The life of one signal, evaluation by evaluation, from Monday 2 March 2026 on; every weekday is a working day.</summary>
internal sealed class Life(int opensAfter = 1)
{
    private DateOnly today = new(2026, 2, 27);

    public IReadOnlyList<SignalState> States { get; private set; } = [];

    public SignalState? State => States.Count == 0 ? null : States[0];

    public static Finding Finding(
        Severity severity = Severity.Medium, string fact = "x", string key = "A3", string[]? told = null, string? team = null,
        bool personal = false, string signal = "S4") => new()
        {
            Signal = signal, Subjects = [key], Severity = severity, Facts = [fact], Why = "Because.", NextAction = "Do it.",
            TeamId = team, IsPersonal = personal, Told = [.. (told ?? ["m1"]).Select(m => new Told(m, Audience.ObjectiveOwner))],
        };

    /// <summary>The next working day's evaluation; returns what changed.</summary>
    public string Day(Finding? finding)
    {
        today = Add(today, 1);
        Advance advance = SignalMachine.Advance(States, finding is null ? [] : [finding], Now(), _ => opensAfter);
        States = advance.States;
        return string.Join(" ", advance.Changes.Select(c => c.Kind));
    }

    /// <summary>So many evaluations in a row; returns all that changed.</summary>
    public string Days(int count, Finding? finding) =>
        string.Join(" ", Enumerable.Range(0, count).Select(_ => Day(finding)).Where(change => change.Length > 0));

    public ActionOutcome Act(SignalVerb verb, int? days = null, string? reason = null)
    {
        ActionOutcome outcome = SignalMachine.Act(State, new(Now().Now, "S4:A3", verb, "m1", days, reason), Now());
        if (outcome is ActionOutcome.Done done)
            States = [done.State];
        return outcome;
    }

    public void Tell(string member) => States = [NoiseBudget.Told(State!, [member], Now().Now)];

    public EvaluationDay Now() => new(new DateTimeOffset(today, new(17, 0), TimeSpan.Zero), today, Add);

    private static DateOnly Add(DateOnly date, int days)
    {
        while (days > 0)
        {
            date = date.AddDays(1);
            days -= date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }
        return date;
    }
}
