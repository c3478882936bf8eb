using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Signals.Tuning;
using StandupBot.Features;
using StandupBot.Features.Outside;
using StandupBot.Storage.Rows;
using Xunit;

namespace StandupBot.Tests.Conversations;

/// <summary>What people do about a signal: fix it, put it off, say why it is none, and change when it opens.</summary>
public sealed class SignalsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string[], string> Fixes() => new()
    {
        { "S1", ["G1"], "form goals.owner" },
        { "S2", ["G1"], "form goals.link" },
        { "S3", ["G1"], "form goals.add" },
        { "S4", ["G1"], "form goals.update" },
        { "S5", ["G1"], "form goals.update" },
        { "S6", ["bakery"], "form goals.add" },
        { "S6", ["ana"], "said No stand-up is waiting" },
        { "S7", ["G1"], "form goals.priority" },
        { "S8", ["G1", "G2"], "buttons G1 first, G2 first, Talk" },
        { "S8", ["ana"], "buttons G1 can wait" },
        { "S9", ["R1"], "buttons I clear it, Give it to..., It is out of the way" },
        { "S10", ["D1"], "buttons We do it, We cannot" },
        { "S11", ["a/1", "b/1"], "buttons We do it together, Yes, done twice, No" },
        { "S12", ["G1"], "form goals.update" },
        { "S13", ["G1"], "form goals.terms" },
        { "S14", ["G1"], "form goals.update" },
        { "S15", ["G1"], "form goals.terms" },
        { "S16", ["bakery"], "form standup" },
        { "S16", ["ana"], "said No stand-up is waiting" },
        { "S17", ["small bags"], "buttons Make it a goal, It belongs to a goal, Set it aside" },
    };

    [Theory, MemberData(nameof(Fixes))]
    public async Task Fix_leads_to_what_mends_it(string signal, string[] subjects, string expected)
    {
        await using var talk = await WithGoalsAsync();
        await FoundAsync(talk, signal, subjects);

        var reply = await TapAsync(talk, "ana", "signal.fix", signal, subjects);

        Assert.StartsWith(expected, Led(talk, reply), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cleo", "", "form goals.promise.link")]
    [InlineData("cleo", "for G1", "buttons How G1 stands..., Another day..., Kept")]
    [InlineData("dev", "for G1", "buttons How G1 stands...")]
    [InlineData("dev", "", "said Only Cleo")]
    public async Task Fix_of_a_promise_asks_for_its_goal_or_offers_another_day(string member, string goal, string expected)
    {
        await using var talk = await WithGoalsAsync();
        await talk.TypesAsync("cleo", $"/goals promise \"Cafe Lume\" forty loaves a day by 20 March {goal}");
        await FoundAsync(talk, "S18", ["P1"], told: member);

        var reply = await TapAsync(talk, member, "signal.fix", "S18", ["P1"]);

        Assert.StartsWith(expected, Led(talk, reply, member), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_of_a_promise_links_it_moves_it_and_is_over_once_it_is_kept()
    {
        await using var talk = await WithGoalsAsync();
        await talk.TypesAsync("cleo", "/goals promise \"Cafe Lume\" forty loaves a day by 20 March");
        await FoundAsync(talk, "S18", ["P1"], told: "cleo");

        await TapAsync(talk, "cleo", "signal.fix", "S18", ["P1"]);
        await talk.SubmitsAsync("cleo", ("goal", "G1"));
        await TapAsync(talk, "cleo", "signal.fix", "S18", ["P1"]);
        await talk.TapsAsync("cleo", "Another day...");
        await talk.SubmitsAsync("cleo", ("due", "2026-03-27"));
        var moved = await talk.LookAsync(db => db.Commitments.SingleAsync(Cancellation));
        Assert.Equal((await GoalIdAsync(talk, 1), new DateOnly(2026, 3, 27)), (moved.ObjectiveId, moved.Due));

        await TapAsync(talk, "cleo", "signal.fix", "S18", ["P1"]);
        await talk.TapsAsync("cleo", "Kept");
        await TapAsync(talk, "cleo", "signal.fix", "S18", ["P1"]);
        Assert.Equal("That promise is settled: there is nothing to fix.", talk.LastTo("cleo").Text);
    }

    [Fact]
    public async Task Fix_opens_the_answer_of_whoever_was_silent()
    {
        await using var talk = await WithGoalsAsync();
        await talk.AtAsync("2026-03-02 09:10");
        await FoundAsync(talk, "S16", ["bo"], told: "bo");

        Assert.StartsWith("form standup.answer", Led(talk, await TapAsync(talk, "bo", "signal.fix", "S16", ["bo"])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "2026-03-03"), InlineData("3", "2026-03-05"), InlineData("5", "2026-03-09")]
    public async Task Snooze_puts_it_off_by_working_days(string days, string until)
    {
        await using var talk = await WithGoalsAsync();
        var key = await FoundAsync(talk, "S4", ["G1"]);

        await talk.TapsAsync("ana", new Button("signal.snooze", $"{key}|{days}", "Snooze"));

        var state = await StateAsync(talk, key);
        Assert.Equal((SignalStage.Snoozed, DateOnly.ParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture)), (state.Stage, state.SnoozedUntil));
    }

    [Fact]
    public async Task Not_a_problem_asks_why_and_keeps_the_reason()
    {
        await using var talk = await WithGoalsAsync();
        var key = await FoundAsync(talk, "S4", ["G1"]);

        Assert.IsType<InboundReply.OpenForm>(await talk.TapsAsync("ana", new Button("signal.dismiss", key, "Not a problem...")));
        await talk.SubmitsAsync("ana", ("why", "It rests until May"));

        var state = await StateAsync(talk, key);
        Assert.Equal((SignalStage.Dismissed, "It rests until May"), (state.Stage, state.Reason));
    }

    [Fact]
    public async Task The_commands_do_what_the_buttons_do()
    {
        await using var talk = await WithGoalsAsync();
        var key = await FoundAsync(talk, "S4", ["G1"]);

        await talk.TypesAsync("ana", "/goals signals ack S4:G1");
        Assert.Equal(SignalStage.Acknowledged, (await StateAsync(talk, key)).Stage);
        await talk.TypesAsync("ana", "/goals signals snooze S4:G1 5");
        Assert.Equal(SignalStage.Snoozed, (await StateAsync(talk, key)).Stage);
        await talk.TypesAsync("ana", "/goals signals dismiss S4:G1 it rests until May");
        Assert.Equal((SignalStage.Dismissed, "it rests until May"), ((await StateAsync(talk, key)).Stage, (await StateAsync(talk, key)).Reason));
    }

    [Fact]
    public async Task A_theme_that_is_no_problem_stays_away_until_it_is_heard_three_more_times()
    {
        await using var talk = await WithGoalsAsync();
        await HeardAsync(talk, "ana", "bo", "cleo");
        await talk.AtAsync("2026-03-02 20:00");
        await talk.TypesAsync("ana", "/goals signals dismiss \"S17:bags\" we sell one size");
        await talk.AtAsync("2026-03-02 21:00");
        await HeardAsync(talk, "dev");
        await talk.AtAsync("2026-03-03 20:00");
        Assert.Equal(SignalStage.Dismissed, (await StateAsync(talk, "S17:bags")).Stage);
        await HeardAsync(talk, "fay", "gil");
        await talk.AtAsync("2026-03-04 20:00");
        Assert.Equal(SignalStage.Open, (await StateAsync(talk, "S17:bags")).Stage);
    }

    [Fact]
    public async Task A_theme_is_set_aside_with_a_reason()
    {
        await using var talk = await WithGoalsAsync();
        await HeardAsync(talk, "ana", "bo", "cleo");
        await talk.AtAsync("2026-03-02 20:00");
        await talk.TapsAsync("ana", new Button("theme.dismiss", "bags", "Set it aside"));
        Assert.IsType<InboundReply.FormErrors>(await talk.SubmitsAsync("ana", ("why", " ")));
        await talk.SubmitsAsync("ana", ("why", "We sell one size"));
        await talk.AtAsync("2026-03-03 20:00");
        Assert.Equal(SignalStage.Resolved, (await StateAsync(talk, "S17:bags")).Stage);
    }

    [Fact]
    public async Task A_roadblock_is_given_to_somebody_from_its_signal()
    {
        await using var talk = await WithGoalsAsync();
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("bo", "Yesterday: the labels\nToday: the labels\nBlocked: the printer has no toner");
        await talk.AtAsync("2026-03-03 20:00");
        var key = Assert.Single(await talk.LookAsync(db => db.Signals.Where(s => s.Key.StartsWith("S9:")).Select(s => s.Key).ToListAsync(Cancellation)));
        await talk.TapsAsync("ana", new Button("signal.fix", key, "Who clears it?"));
        await talk.TapsAsync("ana", "Give it to...");
        await talk.SubmitsAsync("ana", ("member", "cleo"));
        Assert.Equal("cleo", Assert.Single(await talk.LookAsync(db => db.Roadblocks.ToListAsync(Cancellation))).UnblockerId);
    }

    [Fact]
    public async Task A_threshold_is_changed_only_after_its_preview_and_only_by_the_owner()
    {
        await using var talk = await WithGoalsAsync();
        await talk.AtAsync("2026-03-05 20:00");
        await talk.TypesAsync("bo", "/goals signals tune S4 weekly 2");
        Assert.Contains("Ana", talk.LastTo("bo").Text, StringComparison.Ordinal);

        await talk.TypesAsync("ana", "/goals signals tune S4 weekly 2");
        Assert.Contains("With 2 it would have fired 2 times in the last 20 working days; as it is, never.", talk.LastTo("ana").Text, StringComparison.Ordinal);
        Assert.Empty(await ThresholdsAsync(talk));

        await talk.TapsAsync("ana", "Keep it");
        Assert.Equal([new Threshold("S4", "WeeklyDays", 2)], await ThresholdsAsync(talk));
        await talk.AtAsync("2026-03-06 20:00");
        Assert.Equal(SignalStage.Open, (await StateAsync(talk, $"S4:{await GoalIdAsync(talk, 1)}")).Stage);

        await talk.TapsAsync("ana", "Undo");
        Assert.Empty(await ThresholdsAsync(talk));
        await talk.AtAsync("2026-03-09 20:00");
        Assert.Equal(SignalStage.Resolved, (await StateAsync(talk, $"S4:{await GoalIdAsync(talk, 1)}")).Stage);
    }

    [Fact]
    public async Task What_is_resolved_is_told_by_its_name_with_thanks()
    {
        await using var talk = await WithGoalsAsync();
        await talk.AtAsync("2026-03-11 20:00");
        await talk.AtAsync("2026-03-12 08:00");
        await talk.TypesAsync("ana", "/goals update G1 10%");
        await talk.AtAsync("2026-03-12 20:00");

        Assert.Contains("More wholesale (G1) is no longer without news (thanks to Ana)", talk.LastTo("ana").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/goals signals tune S7", "WindowDays 5"), InlineData("/goals signals tune S4 days 2", "no single option"), InlineData("/goals signals tune S7 window 50", "from 1 to 10")]
    [InlineData("/goals signals tune S7 window 5", "already"), InlineData("/goals signals tune S7 window soon", "not a number"), InlineData("/goals signals tune S77", "S1 to S18")]
    public async Task What_cannot_be_tuned_is_answered_with_what_can(string command, string said)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("ana", command);
        Assert.Contains(said, talk.LastTo("ana").Text, StringComparison.Ordinal);
    }

    private static async Task<Conversation> WithGoalsAsync()
    {
        var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("ana", "/goals add More wholesale");
        await talk.TypesAsync("ana", "/goals add More retail");
        await talk.TypesAsync("ana", "/goals priority G1 high");
        return talk;
    }

    /// <summary>A signal that is open and that Ana was told of. Goals are named by their handles.</summary>
    private static async Task<string> FoundAsync(Conversation talk, string signal, string[] subjects, string told = "ana")
    {
        var finding = new Finding
        {
            Signal = signal, Subjects = [.. await Task.WhenAll(subjects.Select(s => IdAsync(talk, s)))], Severity = Severity.Medium, Why = "It drifts.",
            Told = [new Told(told, Audience.ObjectiveOwner)], NextAction = "Mend it.",
        };
        var state = new SignalState
        {
            Key = finding.Key, SignalId = signal, Stage = SignalStage.Open, Since = talk.Now, OpenedAt = talk.Now, Severity = finding.Severity,
            EvidenceHash = finding.EvidenceHash, Streak = 1, FirstSeen = talk.Now, LastSeen = talk.Now, Finding = finding,
        };
        await talk.WithAsync<UnitOfWork>((_, work) => Task.FromResult(work.Db.Signals.Add(SignalRow.Of(Conversation.Company, state))));
        return finding.Key;
    }

    private static async Task<InboundReply> TapAsync(Conversation talk, string member, string action, string signal, string[] subjects) =>
        await talk.TapsAsync(member, new Button(action, Finding.KeyOf(signal, await Task.WhenAll(subjects.Select(s => IdAsync(talk, s)))), "Fix"));

    private static string Led(Conversation talk, InboundReply reply, string member = "ana") => reply switch
    {
        InboundReply.OpenForm opened => $"form {opened.Form.Id}",
        _ when talk.LastTo(member).Buttons.ToList() is { Count: > 0 } buttons => $"buttons {string.Join(", ", buttons.Select(b => b.Label))}",
        _ => $"said {talk.LastTo(member).Text}",
    };

    private static Task HeardAsync(Conversation talk, params string[] by) => talk.WithAsync<OutsideDesk>((desk, _) =>
    {
        foreach (var member in by)
            desk.Hear(Conversation.Company, $"{member}-{talk.Now:O}", member, "Smaller bags would sell", null, "bags", Core.External.MentionKind.Other);
        return Task.CompletedTask;
    });

    private static Task<string> IdAsync(Conversation talk, string subject) =>
        subject switch
        {
            ['G', var number] => GoalIdAsync(talk, number - '0'),
            ['P', var number] => talk.LookAsync(db => db.Commitments.Where(c => c.Number == number - '0').Select(c => c.Id).SingleAsync(Cancellation)),
            _ => Task.FromResult(subject),
        };

    private static Task<string> GoalIdAsync(Conversation talk, int number) => talk.LookAsync(db => db.Objectives.Where(o => o.Number == number).Select(o => o.Id).SingleAsync(Cancellation));

    private static async Task<SignalState> StateAsync(Conversation talk, string key) => (await talk.LookAsync(db => db.Signals.SingleAsync(s => s.Key == key, Cancellation))).State;

    private static async Task<IReadOnlyList<Threshold>> ThresholdsAsync(Conversation talk) => (await talk.LookAsync(db => db.Companies.SingleAsync(Cancellation))).Thresholds;
}
