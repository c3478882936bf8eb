using System.Globalization;
using StandupBot.Core.Signals.Duplicates;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups;
using StandupBot.Core.Text.Overlap;

namespace StandupBot.Core.Tests.Signals.Duplicates;

public sealed class SameWorkCandidatesTests
{
    private const string Today = "2026-03-02";
    private const string PriceList = "Draft wholesale price list spring";

    [Fact]
    public void The_same_ticket_is_a_certain_candidate_however_it_is_written()
    {
        SameWorkCandidate found = Assert.Single(Find(Teams().Item("ana", Today, text: "Oven", ticket: "BAKE-7").Item("gil", Today, text: "Repair", ticket: " bake-7/")));

        Assert.Equal((true, 1.0), (found.IsCertain, found.Similarity));
        Assert.Equal(("ana", "gil"), (found.Pair.A.MemberId, found.Pair.B.MemberId));
        Assert.Empty(Find(Teams().Item("ana", Today, ticket: "BAKE-7").Item("gil", Today, ticket: "BAKE-8")));
    }

    [Fact]
    public void Similar_words_are_a_candidate_from_five_content_words_each()
    {
        Assert.False(Assert.Single(Find(Pair(PriceList, PriceList))).IsCertain);
        Assert.Empty(Find(Pair("Draft wholesale price list", "Draft wholesale price list")));
        Assert.Empty(Find(Pair(PriceList, "Draft wholesale price list")));
    }

    [Theory]
    [InlineData(0.6, 1)]
    [InlineData(0.59, 0)]
    public void Similarity_must_reach_the_threshold(double similarity, int found) => Assert.Equal(
        found, SameWorkCandidates.Find(Pair(PriceList, $"{PriceList} offers").At(Today), (_, _) => similarity, []).Count);

    [Fact]
    public void Two_people_of_one_team_on_one_goal_are_no_candidates()
    {
        Given one = Given.Company().Team("t1", "ana", "gil");
        Assert.Empty(Find(one.Item("ana", Today, "A", text: PriceList).Item("gil", Today, "A", text: PriceList)));
        Assert.Single(Find(Given.Company().Team("t1", "ana", "gil").Item("ana", Today, "A", text: PriceList).Item("gil", Today, "B", text: PriceList)));
        Assert.Empty(Find(Given.Company().Team("t1", "ana", "gil").Item("ana", Today, "A", text: PriceList).Item("ana", Today, "B", text: PriceList)));
    }

    [Fact]
    public void Only_the_last_five_working_days_count()
    {
        Assert.Single(Find(Teams().Item("ana", "2026-02-24", text: PriceList).Item("gil", Today, text: PriceList)));
        Assert.Empty(Find(Teams().Item("ana", "2026-02-23", text: PriceList).Item("gil", Today, text: PriceList)));
    }

    [Fact]
    public void A_stock_phrase_of_three_people_is_no_candidate() => Assert.Empty(Find(
        Given.Company().Team("t1", "ana").Team("t2", "gil").Team("t3", "eli")
            .Item("ana", Today, text: PriceList).Item("gil", Today, text: PriceList).Item("eli", Today, text: PriceList)));

    [Fact]
    public void A_hand_over_is_no_candidate()
    {
        Assert.Empty(Find(HandedOver(ItemState.Done, "2026-02-27")));
        Assert.Single(Find(HandedOver(ItemState.Doing, "2026-02-27")));
        Assert.Single(Find(HandedOver(ItemState.Done, Today)));

        static Given HandedOver(ItemState state, string date) => Teams().Item("ana", date, text: PriceList).Item("gil", Today, text: PriceList)
            .Also(s => s with { Items = [.. s.Items.Select(item => item.MemberId == "ana" ? item with { State = state } : item)] });
    }

    [Fact]
    public void Pairing_that_names_the_other_is_no_candidate()
    {
        Given given = Pair($"{PriceList} with Gil", $"{PriceList} offers").Also(s => s with
        {
            Members = [.. s.Members.Select(member => member with { Name = member.Id == "gil" ? "Gil Marsh" : "Ana Ruiz" })],
        });

        Assert.Empty(Find(given));
    }

    [Theory]
    [InlineData("2026-02-03", 0)] // 19 working days ago
    [InlineData("2026-02-02", 1)]
    public void An_answered_pair_is_not_asked_again_for_20_days(string answered, int found) => Assert.Equal(found, Find(Pair(PriceList, PriceList)
        .Item("ana", "2026-02-02", text: PriceList).Item("gil", "2026-02-02", text: PriceList)
        .Also(s => s with { SameWork = [new SameWorkFact("s-t1/2026-02-02/ana/0", "s-t2/2026-02-02/gil/0", "different", "ana", Given.Instant(answered))] })).Count);

    [Fact]
    public void The_same_work_on_another_day_is_not_asked_about_again()
    {
        Given given = Pair(PriceList, PriceList).Item("ana", "2026-02-27", text: PriceList).Item("gil", "2026-02-27", text: PriceList);

        SameWorkCandidate first = Assert.Single(Find(given));

        Assert.Equal("s-t1/2026-02-27/ana/0", first.Pair.A.Ref);
        Assert.Empty(SameWorkCandidates.Find(given.At(Today), SameWork.Similarity, [("s-t2/2026-02-27/gil/0", "s-t1/2026-02-27/ana/0")]));
    }

    [Fact]
    public void Only_items_that_share_something_rare_are_compared()
    {
        const int people = 400;
        Given given = Given.Company();
        foreach (int i in Enumerable.Range(0, people))
        {
            string id = i.ToString(CultureInfo.InvariantCulture);
            given.Team($"t{id}", $"m{id}").Item($"m{id}", Today, text: $"Common words everybody uses here number{i / 2}");
        }
        int compared = 0;

        SameWorkCandidates.Find(given.At(Today), (_, _) => { compared++; return 0; }, []);

        Assert.Equal(people / 2, compared);
    }

    [Fact]
    public void A_ticket_in_the_text_is_a_ticket() =>
        Assert.True(Assert.Single(Find(Teams().Item("ana", Today, text: "Fixed BAKE-7").Item("gil", Today, text: "Repair", ticket: "BAKE-7"))).IsCertain);

    private static Given Teams() => Given.Company().Team("t1", "ana").Team("t2", "gil");

    private static Given Pair(string ana, string gil) => Teams().Item("ana", Today, text: ana).Item("gil", Today, text: gil);

    private static IReadOnlyList<SameWorkCandidate> Find(Given given) => SameWorkCandidates.Find(given.At(Today), SameWork.Similarity, []);
}
