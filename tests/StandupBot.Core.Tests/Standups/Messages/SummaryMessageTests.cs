using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Signals;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Tests.Standups.Messages;

public sealed class SummaryMessageTests
{
    private static readonly SummaryView Full = new()
    {
        Run = LumeBakery.Run, Closed = true,
        Members =
        [
            new("ana", Standing.Answered), new("bo", Standing.Answered), new("cleo", Standing.Answered), new("dev", Standing.Answered),
            new("gil", Standing.Late), new("hal", Standing.Waiting), new("ivy", Standing.Skipped), new("fay", Standing.Left),
        ],
        Goals =
        [
            new(LumeBakery.Wholesale, 62, 3, null,
            [
                new("ana", "I will send the price list to Hotel Astor today", ItemState.Planned), new("ana", "Price list", ItemState.Planned),
                new("bo", "Signed Cafe Lume", ItemState.Done), new("bo", "Updated the spreadsheet of all wholesale prospects", ItemState.Done),
                new("gil", "calling five restaurants", ItemState.Doing),
            ]),
            new(LumeBakery.Leather, 20, 0, 6, [new("cleo", "labels", ItemState.Doing)]),
        ],
        OtherWork = [new("dev", "payroll", ItemState.Done)],
        Roadblocks =
        [
            new("r1", "returns policy", "cleo", 3, "dev", LumeBakery.Tuesday, LumeBakery.Leather),
            new("r3", "Oven 2 is down.", "bo", 0, "ana"),
            new("r4", "no keys for the store room", "gil", 0),
        ],
        Signals = [new("S7:g7", Severity.High, "Sourdough subscription (G7) got no work for 5 days, while 9 of 14 items of Bakery served lower goals.")],
        MoreSignals = 2,
        Outcomes = ["Dev moved the returns policy up", "the oven engineer comes at 14:00"],
        Away = [new("eli", new DateOnly(2026, 3, 5))],
    };

    [Fact]
    [Trait("Behaviour", "68")]
    public void Summaries_name_people_and_specifics() => Match(Full, "summary");

    [Fact]
    public void While_it_is_open_it_offers_to_answer() =>
        Match(Full with { Closed = false, Signals = [], MoreSignals = 0, Outcomes = [], Roadblocks = [], OtherWork = [] }, "summary-open");

    [Fact]
    [Trait("Behaviour", "52")]
    public void Nobody_answered_is_one_neutral_line() => Match(Nobody with { Closed = true }, "summary-nobody");

    [Fact]
    public void A_stand_up_begins_with_one_line() => Match(Nobody, "summary-begin");

    [Fact]
    public void An_all_clear_is_one_line() =>
        Match(Full with { Goals = [], OtherWork = [], Signals = [], MoreSignals = 0, Outcomes = [], Roadblocks = [], Away = [], Members = [new("ana", Standing.Answered), new("bo", Standing.Answered)] }, "summary-clear");

    [Fact]
    public void A_team_without_goals_sees_what_everybody_did() =>
        Match(Full with { Goals = [], OtherWork = [.. Full.Goals.SelectMany(g => g.Work), .. Full.OtherWork], Signals = [], MoreSignals = 0, Outcomes = [] }, "summary-without-goals");

    [Fact]
    [Trait("Behaviour", "22")]
    public void Two_members_with_the_same_display_name_are_two_entries()
    {
        var names = Names.Of(new PersonView("u1", "Bo Berg"), new PersonView("u2", "Bo Berg"), new PersonView("u3", "Ana"));
        var view = Full with { Goals = [new(LumeBakery.Wholesale, 62, 3, null, [new("u1", "Signed Cafe Lume", ItemState.Done), new("u2", "Called the mill", ItemState.Done)])] };

        var text = Snapshots.Draw(SummaryMessage.Compose(view, names));

        Assert.Contains("Bo Berg (1) signed Cafe Lume; Bo Berg (2) called the mill", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Behaviour", "21")]
    public void A_member_who_left_is_shown_as_left_and_not_counted()
    {
        var text = Snapshots.Draw(SummaryMessage.Compose(Full, LumeBakery.Names));

        Assert.Contains("No longer here: Fay", text, StringComparison.Ordinal);
        Assert.Contains("5 of 6 answered", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_named_for_not_answering() =>
        Assert.DoesNotContain("Hal", Snapshots.Draw(SummaryMessage.Compose(Full, LumeBakery.Names)), StringComparison.Ordinal);

    [Fact]
    public void A_signal_is_found_by_its_key_in_the_block_that_speaks_of_it() =>
        Assert.Equal(["S7:g7"], SummaryMessage.Compose(Full, LumeBakery.Names).Blocks.Select(b => b.Signal).OfType<string>());

    [Fact]
    public void The_unblocker_is_notified_on_the_first_day_only()
    {
        var people = SummaryMessage.Compose(Full, LumeBakery.Names).Blocks.OfType<Block.Paragraph>()
            .SelectMany(b => b.Text.Runs).OfType<Inline.Person>();

        Assert.Equal(["ana"], people.Where(p => p.Notify).Select(p => p.MemberId));
    }

    [Fact]
    public void Two_hundred_members_and_fifty_goals_make_a_short_message()
    {
        var members = Enumerable.Range(0, 200).Select(i => $"m{i:000}").ToList();
        var names = Names.Of(members.Select(m => new PersonView(m, $"Member {m}")));
        var work = members.Select(m => new WorkView(m, $"Finished the part of {m} that was planned for the week", ItemState.Done)).ToList();
        var view = Full with
        {
            Members = [.. members.Select(m => new MemberStanding(m, Standing.Late))],
            Goals = [.. Enumerable.Range(0, 50).Select(i => new GoalProgressView(new($"g{i}", $"G{i}", $"Goal number {i} with a title that goes on and on for quite a while"), i, 1, null, work))],
            OtherWork = work,
            Roadblocks = [.. members.Select(m => new RoadblockView(m, $"Waiting for a thing that {m} needs", m, 4, "m001"))],
            Signals = [.. members.Select(m => new SignalSentence($"S1:{m}", Severity.High, $"Nobody owns the goal of {m}."))],
            Outcomes = members,
            Away = [.. members.Select(m => new AwayView(m, null))],
        };

        var message = SummaryMessage.Compose(view, names);

        Assert.InRange(message.Blocks.Count, 10, 20);
        Assert.InRange(Snapshots.Draw(message).Length, 1000, 6000);
        Assert.Equal(SummaryMessage.MostSignals, message.Blocks.Count(b => b.Signal is not null));
    }

    private static readonly SummaryView Nobody = new()
    {
        Run = LumeBakery.Run, Closed = false,
        Members = [new("ana", Standing.Waiting), new("bo", Standing.Waiting), new("cleo", Standing.Waiting)],
        Away = [new("eli", new DateOnly(2026, 3, 5))],
    };

    private static void Match(SummaryView view, string name) => Snapshots.Match(SummaryMessage.Compose(view, LumeBakery.Names), name);
}
