namespace StandupBot.Core.Signals.Lifecycle;

/// <summary>
/// The life cycle of a signal: candidate, open, acknowledged, snoozed, resolved, dismissed. What rules find goes in, what changed
/// comes out; nobody has to close anything by hand.
/// </summary>
public static class SignalMachine
{
    /// <summary>Working days for which a dismissal holds, as long as the evidence stays the same.</summary>
    public const int DismissalHolds = 20;

    /// <summary>One daily evaluation: the states of yesterday and the findings of today make the states of today.</summary>
    /// <param name="opensAfter">Consecutive evaluations in which a signal must hold before it opens, by signal id.</param>
    public static Advance Advance(
        IEnumerable<SignalState> before, IEnumerable<Finding> findings, EvaluationDay day, Func<string, int> opensAfter)
    {
        Dictionary<string, SignalState> known = before.ToDictionary(s => s.Key, StringComparer.Ordinal);
        Dictionary<string, Finding> found = findings.GroupBy(f => f.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.MaxBy(f => f.Severity)!, StringComparer.Ordinal);
        List<SignalState> states = [];
        List<SignalChange> changes = [];
        foreach (string key in known.Keys.Union(found.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            SignalState? previous = known.GetValueOrDefault(key);
            SignalState? next = found.TryGetValue(key, out Finding? finding)
                ? Holds(previous, finding, day, opensAfter(finding.Signal))
                : Gone(previous!, day);
            if (next is null)
                continue;
            states.Add(next);
            if (KindOf(previous, next) is { } kind)
                changes.Add(new(day.Now, kind, next));
        }
        return new(states, changes);
    }

    /// <summary>What a person did with a signal.</summary>
    public static ActionOutcome Act(SignalState? state, SignalAction action, EvaluationDay day)
    {
        if (state is not { IsOpen: true })
            return new ActionOutcome.NotOpen(action.Key);
        SignalState awake = state with { Since = action.At, SnoozedUntil = null };
        (SignalState next, ChangeKind kind) = action.Verb switch
        {
            SignalVerb.Acknowledge => (awake with { Stage = SignalStage.Acknowledged }, ChangeKind.Acknowledged),
            SignalVerb.Snooze => (awake with
            {
                Stage = SignalStage.Snoozed,
                SnoozedUntil = day.PlusWorkingDays(day.Today, Math.Max(1, action.Days ?? 1)),
            }, ChangeKind.Snoozed),
            _ => (awake with
            {
                Stage = SignalStage.Dismissed,
                Reason = action.Reason,
                DismissedUntil = day.PlusWorkingDays(day.Today, DismissalHolds),
            }, ChangeKind.Dismissed),
        };
        return new ActionOutcome.Done(next, new(action.At, kind, next, action.By));
    }

    private static SignalState Holds(SignalState? previous, Finding finding, EvaluationDay day, int opensAfter)
    {
        if (previous is null or { Stage: SignalStage.Resolved })
            return OpenIf(opensAfter <= 1, Candidate(finding, day), finding, day);
        SignalState seen = previous with { Streak = previous.Streak + 1, LastSeen = day.Now };
        return previous.Stage switch
        {
            SignalStage.Candidate => OpenIf(seen.Streak >= opensAfter, Said(seen, finding, day), finding, day),
            SignalStage.Dismissed => OpenIf(seen.Streak >= opensAfter && !IsSuppressed(seen, finding, day), seen, finding, day),
            SignalStage.Snoozed when day.Today < seen.SnoozedUntil => seen,
            SignalStage.Snoozed => Said(seen, finding, day) with { Stage = SignalStage.Open, Since = day.Now, SnoozedUntil = null, ToldMembers = [] },
            _ => Said(seen, finding, day),
        };
    }

    /// <summary>Null when there is nothing left to remember.</summary>
    private static SignalState? Gone(SignalState previous, EvaluationDay day) => previous.Stage switch
    {
        SignalStage.Candidate => null,
        SignalStage.Resolved => previous,
        SignalStage.Dismissed => day.Today < previous.DismissedUntil ? previous with { Streak = 0 } : null,
        _ => previous with { Stage = SignalStage.Resolved, Since = day.Now, Streak = 0, SnoozedUntil = null },
    };

    private static bool IsSuppressed(SignalState dismissed, Finding finding, EvaluationDay day) =>
        day.Today < dismissed.DismissedUntil && dismissed.EvidenceHash == finding.EvidenceHash;

    private static SignalState OpenIf(bool opens, SignalState state, Finding finding, EvaluationDay day) => opens
        ? Said(state, finding, day) with
        {
            Stage = SignalStage.Open,
            Since = day.Now,
            OpenedAt = day.Now,
            DismissedUntil = null,
            Reason = null,
            ToldMembers = [],
            LadderStep = 0,
            LadderSince = day.Today,
        }
        : state;

    /// <summary>New evidence is told anew. Somebody new to tell gets the whole time of the first step: nothing is due backwards.</summary>
    private static SignalState Said(SignalState state, Finding finding, EvaluationDay day)
    {
        bool sameEvidence = state.EvidenceHash == finding.EvidenceHash;
        bool samePeople = state.Finding.Told.SequenceEqual(finding.Told);
        return state with
        {
            Severity = finding.Severity,
            EvidenceHash = finding.EvidenceHash,
            Finding = finding,
            ToldMembers = sameEvidence ? state.ToldMembers : [],
            LadderStep = samePeople ? state.LadderStep : 0,
            LadderSince = samePeople ? state.LadderSince : day.Today,
        };
    }

    private static SignalState Candidate(Finding finding, EvaluationDay day) => new()
    {
        Key = finding.Key,
        SignalId = finding.Signal,
        Stage = SignalStage.Candidate,
        Since = day.Now,
        Severity = finding.Severity,
        EvidenceHash = finding.EvidenceHash,
        Streak = 1,
        LadderSince = day.Today,
        FirstSeen = day.Now,
        LastSeen = day.Now,
        Finding = finding,
    };

    private static ChangeKind? KindOf(SignalState? before, SignalState after)
    {
        bool wasOpen = before is { IsOpen: true };
        if (after.IsOpen && !wasOpen)
            return ChangeKind.Opened;
        if (wasOpen && after.Stage == SignalStage.Resolved)
            return ChangeKind.Resolved;
        bool woke = before?.Stage == SignalStage.Snoozed && after.Stage == SignalStage.Open;
        return woke || (wasOpen && (before!.EvidenceHash != after.EvidenceHash || before.Severity != after.Severity))
            ? ChangeKind.Updated
            : null;
    }
}

/// <summary>What one evaluation came to: every state worth remembering, and what changed, both ordered by key.</summary>
public sealed record Advance(IReadOnlyList<SignalState> States, IReadOnlyList<SignalChange> Changes);
