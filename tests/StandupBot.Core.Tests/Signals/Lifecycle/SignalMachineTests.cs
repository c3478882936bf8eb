using CsCheck;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Core.Tests.Signals.Lifecycle;

public sealed class SignalMachineTests
{
    private static readonly Finding Found = Life.Finding();

    [Fact]
    public void A_signal_opens_once_stays_open_and_resolves_by_itself()
    {
        Life life = new();

        Assert.Equal("Opened", life.Day(Found));
        Assert.Equal("", life.Days(3, Found));
        Assert.Equal("Resolved", life.Day(null));
        Assert.Equal("", life.Day(null));
        Assert.Equal("Opened", life.Day(Found));
    }

    [Fact]
    public void A_soft_signal_must_hold_in_two_evaluations_in_a_row()
    {
        Life life = new(opensAfter: 2);

        Assert.Equal("", life.Day(Found));
        Assert.Equal(SignalStage.Candidate, life.State!.Stage);
        Assert.Equal("", life.Day(null));
        Assert.Null(life.State);
        Assert.Equal("", life.Day(Found));
        Assert.Equal("Opened", life.Day(Found));
    }

    [Fact]
    public void Hysteresis_applies_to_opening_only()
    {
        Life life = new(opensAfter: 2);
        life.Days(2, Found);

        Assert.Equal("Resolved", life.Day(null));
        Assert.Equal("", life.Day(Found));
        Assert.Equal("Opened", life.Day(Found));
    }

    [Fact]
    public void Changed_severity_or_evidence_updates_and_an_age_does_not()
    {
        Life life = new();
        life.Day(Found);

        Assert.Equal("Updated", life.Day(Life.Finding(Severity.High)));
        Assert.Equal("Updated", life.Day(Life.Finding(Severity.High, fact: "y")));
        Assert.Equal("", life.Day(Life.Finding(Severity.High, fact: "y") with { Numbers = [new("days", 9)], Why = "Because, for 9 days." }));
        Assert.Equal((Severity.High, 9), (life.State!.Severity, life.State.Finding.Numbers[0].Value));
    }

    [Fact]
    public void An_acknowledged_signal_stays_open_until_its_condition_ends()
    {
        Life life = new();
        life.Day(Found);
        life.Act(SignalVerb.Acknowledge);

        Assert.Equal("", life.Day(Found));
        Assert.Equal("Updated", life.Day(Life.Finding(Severity.High)));
        Assert.Equal(SignalStage.Acknowledged, life.State!.Stage);
        Assert.True(life.State.IsOpen);
        Assert.Equal("Resolved", life.Day(null));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void A_snoozed_signal_is_silent_for_its_days_and_then_updates(int days)
    {
        Life life = new();
        life.Day(Found);
        life.Act(SignalVerb.Snooze, days);

        Assert.Equal("", life.Days(days - 1, Life.Finding(Severity.High)));
        Assert.Equal((SignalStage.Snoozed, Severity.Medium), (life.State!.Stage, life.State.Severity));
        Assert.Equal("Updated", life.Day(Found));
        Assert.Equal(SignalStage.Open, life.State!.Stage);
        Assert.Null(life.State.SnoozedUntil);
        Assert.Equal("", life.Day(Found));
    }

    [Fact]
    public void A_snoozed_signal_resolves_like_any_other()
    {
        Life life = new();
        life.Day(Found);
        life.Act(SignalVerb.Snooze, 5);

        Assert.Equal("Resolved", life.Day(null));
        Assert.Equal("Opened", life.Day(Found));
    }

    [Fact]
    public void A_dismissal_holds_for_20_working_days()
    {
        Life life = new();
        life.Day(Found);
        life.Act(SignalVerb.Dismiss, reason: "known");

        Assert.False(life.State!.IsOpen);
        Assert.Equal("known", life.State.Reason);
        Assert.Equal("", life.Days(19, Found));
        Assert.Equal("Opened", life.Day(Found));
        Assert.Null(life.State.Reason);
        Assert.Null(life.State.DismissedUntil);
    }

    [Fact]
    public void A_dismissal_ends_when_the_evidence_changes()
    {
        Life life = new();
        life.Day(Found);
        life.Act(SignalVerb.Dismiss);

        Assert.Equal("", life.Day(Found));
        Assert.Equal("Opened", life.Day(Life.Finding(fact: "new")));
    }

    [Fact]
    public void A_dismissal_outlives_a_condition_that_comes_and_goes()
    {
        Life life = new();
        life.Day(Found);
        life.Act(SignalVerb.Dismiss);

        Assert.Equal("", life.Days(5, null));
        Assert.Equal("", life.Days(14, Found));
        Assert.Equal("", life.Day(null));
        Assert.Null(life.State);
    }

    [Fact]
    public void A_dismissed_soft_signal_must_hold_twice_again()
    {
        Life life = new(opensAfter: 2);
        life.Days(2, Found);
        life.Act(SignalVerb.Dismiss);

        Assert.Equal("", life.Day(null));
        Assert.Equal("", life.Day(Life.Finding(fact: "new")));
        Assert.Equal("Opened", life.Day(Life.Finding(fact: "new")));
    }

    [Theory]
    [InlineData(SignalVerb.Acknowledge)]
    [InlineData(SignalVerb.Snooze)]
    [InlineData(SignalVerb.Dismiss)]
    public void Nobody_can_act_on_what_is_not_open(SignalVerb verb)
    {
        Life life = new(opensAfter: 2);
        Assert.IsType<ActionOutcome.NotOpen>(life.Act(verb));
        life.Day(Found);
        Assert.IsType<ActionOutcome.NotOpen>(life.Act(verb));
        life.Day(Found);
        Assert.IsType<ActionOutcome.Done>(life.Act(verb));
        life.Day(null);
        if (verb != SignalVerb.Dismiss)
            Assert.Equal(SignalStage.Resolved, life.State!.Stage);
        Assert.IsType<ActionOutcome.NotOpen>(life.Act(verb));
    }

    [Fact]
    public void An_action_says_who_did_what_when()
    {
        Life life = new();
        life.Day(Found);

        ActionOutcome.Done done = Assert.IsType<ActionOutcome.Done>(life.Act(SignalVerb.Snooze));

        Assert.Equal((ChangeKind.Snoozed, "m1", life.Now().Now), (done.Change.Kind, done.Change.By, done.Change.At));
        Assert.Equal(new DateOnly(2026, 3, 3), done.State.SnoozedUntil);
        Assert.Equal(done.State, done.Change.State);
    }

    [Fact]
    public void First_and_last_seen_are_kept()
    {
        Life life = new();
        life.Day(Found);
        DateTimeOffset first = life.Now().Now;
        life.Days(4, Found);

        Assert.Equal((first, first, life.Now().Now), (life.State!.FirstSeen, life.State.OpenedAt, life.State.LastSeen));
    }

    [Fact]
    public void Whoever_was_told_is_told_again_of_new_evidence_and_after_a_snooze()
    {
        Life life = new();
        life.Day(Found);
        Assert.Empty(life.State!.ToldMembers);

        life.Tell("m1");
        life.Day(Found);
        Assert.Equal(["m1"], life.State!.ToldMembers);

        life.Day(Life.Finding(fact: "new"));
        Assert.Empty(life.State!.ToldMembers);

        life.Tell("m1");
        life.Act(SignalVerb.Snooze, 1);
        life.Day(Life.Finding(fact: "new"));
        Assert.Empty(life.State!.ToldMembers);
    }

    [Fact]
    public void One_that_opens_again_starts_afresh()
    {
        Life life = new();
        life.Day(Found);
        life.Tell("m1");
        life.Days(2, null);
        life.Day(Found);

        Assert.Empty(life.State!.ToldMembers);
        Assert.Equal((life.Now().Now, life.Now().Now, life.Now().Today), (life.State.OpenedAt, life.State.FirstSeen, life.State.LadderSince));
    }

    [Fact]
    public void Two_findings_of_one_key_are_one_signal_the_more_severe()
    {
        Life life = new();
        Advance advance = SignalMachine.Advance([], [Life.Finding(Severity.Low), Life.Finding(Severity.High)], life.Now(), _ => 1);

        Assert.Equal(Severity.High, Assert.Single(advance.States).Severity);
    }

    [Fact]
    public void An_acknowledgement_ends_a_snooze()
    {
        Life life = new();
        life.Day(Found);
        life.Act(SignalVerb.Snooze, 5);
        life.Act(SignalVerb.Acknowledge);

        Assert.Equal((SignalStage.Acknowledged, null), (life.State!.Stage, life.State.SnoozedUntil));
    }

    [Fact]
    public void A_snooze_without_days_is_one_day()
    {
        Life life = new();
        life.Day(Found);
        life.Act(SignalVerb.Snooze);

        Assert.Equal("Updated", life.Day(Found));
    }

    [Fact]
    public void Whatever_happens_opened_and_resolved_alternate() =>
        Gen.Int[0, 5].Array[1, 60].Sample(steps =>
        {
            Life life = new();
            List<string> changes = [];
            foreach (int step in steps)
            {
                if (step > 2 && life.Act((SignalVerb)(step - 3)) is ActionOutcome.Done { Change.Kind: ChangeKind.Dismissed })
                    changes.Add("Dismissed");
                changes.Add(life.Day(step == 0 ? null : Life.Finding(step == 1 ? Severity.Low : Severity.High)));
            }
            string[] edges = [.. changes.Where(c => c is "Opened" or "Resolved" or "Dismissed")];
            return edges.Index().All(e => (e.Item == "Opened") == (e.Index % 2 == 0));
        });
}
