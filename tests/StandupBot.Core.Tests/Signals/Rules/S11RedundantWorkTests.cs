using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Text.Overlap;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S11RedundantWorkTests
{
    private const string A = "s-t1/2026-03-02/ana/0";
    private const string B = "s-t2/2026-03-02/gil/0";
    private const string PriceList = "Draft wholesale price list spring bakery customers";
    private static readonly S11RedundantWork Rule = new(SameWork.Similarity);

    [Fact]
    [Trait("Behaviour", "62")]
    public void The_same_work_on_one_objective_by_two_teams_is_redundancy()
    {
        Finding found = Assert.Single(Find(Answered(("ana", "duplicate"), ("gil", "duplicate")).Goal("G")));

        Assert.Equal($"S11:{A},{B}", found.Key);
        Assert.Equal(Severity.Medium, found.Severity);
        Assert.Equal(["ana", "gil", "lead1", "lead2"], found.Told.Select(told => told.MemberId));
        Assert.Equal([A, B], found.Evidence.Select(quote => quote.Ref));
    }

    [Fact]
    public void It_is_never_reported_unconfirmed()
    {
        Assert.Empty(Find(Work()));
        Assert.Empty(Find(Answered(("ana", "duplicate"))));
        Assert.Empty(Find(Answered(("ana", "duplicate"), ("gil", "pairing"))));
        Assert.Empty(Find(Answered(("ana", "duplicate"), ("gil", "different"))));
        Assert.Empty(Find(Answered(("lead1", "duplicate"), ("lead2", "duplicate"))));
        Assert.Empty(Find(Answered(("ana", "duplicate"), ("stranger", "duplicate"))));
    }

    [Theory]
    [InlineData("lead1")]
    [InlineData("lead2")]
    public void One_member_and_a_lead_confirm_it_too(string lead) => Assert.Single(Find(Answered(("gil", "duplicate"), (lead, "duplicate"))));

    [Fact]
    public void A_lead_who_is_one_of_the_two_is_one_person()
    {
        Given given = Given.Company().Team("t1", "ana").Team("t2", "gil").Item("ana", "2026-03-02", text: PriceList).Item("gil", "2026-03-02", text: PriceList);

        Assert.Empty(Find(With(given, ("ana", "duplicate"))));
        Assert.Single(Find(With(given, ("ana", "duplicate"), ("gil", "duplicate"))));
    }

    [Fact]
    public void The_last_answer_of_each_counts()
    {
        Assert.Empty(Find(Answered(("ana", "duplicate"), ("gil", "duplicate"), ("gil", "pairing"))));
        Assert.Single(Find(Answered(("ana", "different"), ("gil", "duplicate"), ("ana", "duplicate"))));
    }

    [Theory]
    [InlineData("2026-03-06", 1)] // the fifth working day
    [InlineData("2026-03-09", 0)]
    public void It_resolves_when_the_work_is_absent_from_one_sides_last_five_days(string today, int findings)
    {
        Given both = Answered(("ana", "duplicate"), ("gil", "duplicate"));

        Assert.Equal(findings, Find(both, today).Count);
        Assert.Equal(findings, Find(both.Item("ana", "2026-03-05", text: PriceList), today).Count);
    }

    [Fact]
    public void Work_that_goes_on_under_the_same_ticket_or_words_keeps_it_open()
    {
        Given both = Answered(("ana", "duplicate"), ("gil", "duplicate"));

        Assert.Single(Find(both.Item("ana", "2026-03-05", text: PriceList).Item("gil", "2026-03-06", text: $"{PriceList} again"), "2026-03-09"));
        Assert.Empty(Find(Answered(("ana", "duplicate"), ("gil", "duplicate")).Item("ana", "2026-03-05", text: PriceList)
            .Item("gil", "2026-03-06", text: "Oven repair with the engineer"), "2026-03-09"));
    }

    private static IReadOnlyList<Finding> Find(Given given, string today = "2026-03-02") => [.. Rule.Evaluate(given.At(today))];

    private static Given Work() => Given.Company().Team("t1", "lead1", "ana").Team("t2", "lead2", "gil")
        .Item("ana", "2026-03-02", "G", text: PriceList).Item("gil", "2026-03-02", "G", text: PriceList);

    private static Given Answered(params (string By, string Answer)[] answers) => With(Work(), answers);

    private static Given With(Given given, params (string By, string Answer)[] answers) => given.Also(s => s with
    {
        SameWork = [.. answers.Select((one, i) => new SameWorkFact(B, A, one.Answer, one.By, Given.Instant("2026-03-02").AddMinutes(i)))],
    });
}
