namespace StandupBot.Core.Signals.Lifecycle;

/// <summary>What a channel summary shows of the signals, and how many more are one tap away.</summary>
public sealed record ChannelSignals(IReadOnlyList<SignalState> Shown, int More);

/// <summary>One signal to tell one person now.</summary>
public sealed record Push(Told To, SignalState State);

/// <summary>How much of it all is said, and where. Signals are worth something only as long as people read them.</summary>
public static class NoiseBudget
{
    public const int MostInChannel = 5;

    /// <summary>The most severe signals of a team, oldest first among equals. Nothing about one person, nothing that is put off.</summary>
    public static ChannelSignals ForChannel(IEnumerable<SignalState> states, string teamId)
    {
        SignalState[] fit =
        [
            .. MostSevereFirst(states.Where(s => s.Stage is SignalStage.Open or SignalStage.Acknowledged
                && s.Finding.TeamId == teamId && !s.Finding.IsPersonal)),
        ];
        return new([.. fit.Take(MostInChannel)], Math.Max(0, fit.Length - MostInChannel));
    }

    /// <summary>
    /// What to push now: for everybody the most severe signal that they were not told of, one a day, and every Critical one. The
    /// company owner reads the digest and is pushed Critical ones only.
    /// </summary>
    /// <param name="pushedToday">Members who had their push of the day.</param>
    public static IReadOnlyList<Push> Pushes(
        IEnumerable<SignalState> states, SignalContext context, IReadOnlySet<string> pushedToday)
    {
        HashSet<string> spent = [.. pushedToday];
        List<Push> pushes = [];
        foreach (SignalState state in MostSevereFirst(states.Where(s => s.Stage == SignalStage.Open)))
            foreach (Told told in Ladder.ToldBy(state, context).Where(t => !state.ToldMembers.Contains(t.MemberId)))
            {
                bool critical = state.Severity == Severity.Critical;
                if (critical || (told.As != Audience.CompanyOwner && !spent.Contains(told.MemberId)))
                {
                    spent.Add(told.MemberId);
                    pushes.Add(new(told, state));
                }
            }
        return pushes;
    }

    /// <summary>The state after these people were told of it.</summary>
    public static SignalState Told(SignalState state, IEnumerable<string> members, DateTimeOffset now) =>
        state with { ToldMembers = [.. state.ToldMembers.Union(members)], LastTold = now };

    private static IEnumerable<SignalState> MostSevereFirst(IEnumerable<SignalState> states) =>
        states.OrderByDescending(s => s.Severity).ThenBy(s => s.OpenedAt).ThenBy(s => s.Key, StringComparer.Ordinal);
}
