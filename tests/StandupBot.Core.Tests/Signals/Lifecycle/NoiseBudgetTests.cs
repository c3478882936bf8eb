using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Core.Tests.Signals.Lifecycle;

public sealed class NoiseBudgetTests
{
    private static readonly SignalContext Context = Given.Company().Team("t1", "m1", "m2").At("2026-03-02");

    [Fact]
    public void A_channel_sees_five_at_most_the_most_severe_first()
    {
        SignalState[] states =
        [
            .. Enumerable.Range(1, 4).Select(i => Open($"low{i}", Severity.Low)),
            Open("high", Severity.High), Open("critical", Severity.Critical), Open("medium", Severity.Medium),
        ];

        ChannelSignals channel = NoiseBudget.ForChannel(states, "t1");

        Assert.Equal(["critical", "high", "medium", "low1", "low2"], channel.Shown.Select(s => s.Finding.Subjects[0]));
        Assert.Equal(2, channel.More);
        Assert.Equal(0, NoiseBudget.ForChannel(states.Take(5), "t1").More);
    }

    [Fact]
    public void A_finding_about_one_member_never_appears_in_a_channel() =>
        Assert.Empty(NoiseBudget.ForChannel([Open("m1", Severity.Critical, personal: true)], "t1").Shown);

    [Fact]
    public void A_channel_sees_its_own_signals_that_are_not_put_off()
    {
        SignalState open = Open("x", Severity.High);

        Assert.Empty(NoiseBudget.ForChannel([open], "t2").Shown);
        Assert.Single(NoiseBudget.ForChannel([open with { Stage = SignalStage.Acknowledged }], "t1").Shown);
        Assert.Empty(NoiseBudget.ForChannel(
            [
                open with { Stage = SignalStage.Snoozed }, open with { Stage = SignalStage.Dismissed },
                open with { Stage = SignalStage.Resolved }, open with { Stage = SignalStage.Candidate },
            ], "t1").Shown);
    }

    [Fact]
    public void One_push_a_person_a_day_the_most_severe_one()
    {
        SignalState[] states = [Open("a", Severity.Low), Open("b", Severity.High), Open("c", Severity.Medium, told: ["m2"])];

        Assert.Equal(["m1 b", "m2 c"], Pushes(states));
        Assert.Equal(["m2 c"], Pushes(states, "m1"));
    }

    [Fact]
    public void Critical_ones_are_always_pushed()
    {
        SignalState[] states = [Open("a", Severity.Critical), Open("b", Severity.Critical), Open("c", Severity.High)];

        Assert.Equal(["m1 a", "m1 b"], Pushes(states, "m1"));
        Assert.Equal(["m1 a", "m1 b"], Pushes(states));
    }

    [Fact]
    public void Nobody_is_told_the_same_twice()
    {
        SignalState state = NoiseBudget.Told(Open("a", Severity.High, told: ["m1", "m2"]), ["m1"], Context.Now);

        Assert.Equal(["m2 a"], Pushes([state]));
        Assert.Equal(Context.Now, state.LastTold);
        Assert.Empty(Pushes([NoiseBudget.Told(state, ["m2"], Context.Now)]));
    }

    [Fact]
    public void The_company_owner_reads_the_digest_and_is_pushed_critical_ones_only()
    {
        static SignalState ToBoss(Severity severity)
        {
            SignalState state = Open("a", severity);
            return state with { Finding = state.Finding with { Told = [new(Given.Boss, Audience.CompanyOwner)] } };
        }

        Assert.Empty(Pushes([ToBoss(Severity.High)]));
        Assert.Equal(["boss a"], Pushes([ToBoss(Severity.Critical)]));
    }

    private static string[] Pushes(SignalState[] states, params string[] pushedToday) =>
        [.. NoiseBudget.Pushes(states, Context, pushedToday.ToHashSet()).Select(p => $"{p.To.MemberId} {p.State.Finding.Subjects[0]}")];

    internal static SignalState Open(string key, Severity severity, string[]? told = null, bool personal = false)
    {
        Life life = new();
        life.Day(Life.Finding(severity, key: key, told: told, team: "t1", personal: personal));
        return life.State!;
    }
}
