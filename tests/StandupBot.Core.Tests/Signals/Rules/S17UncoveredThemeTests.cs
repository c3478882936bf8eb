using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S17UncoveredThemeTests
{
    private const string Today = "2026-03-02";
    private readonly List<MentionFact> heard = [];
    private readonly List<TriageFact> triaged = [];

    [Fact]
    public void Three_mentions_by_two_people_are_a_theme()
    {
        Finding found = Assert.Single(Heard(("ana", "Lume", "2026-02-26"), ("bo", "Rosa", "2026-02-27"), ("ana", "Vega", "2026-03-02")).Find());

        Assert.Equal("S17:delivery", found.Key);
        Assert.Equal(Severity.Medium, found.Severity);
        Assert.Equal([new Told(Given.Boss, Audience.CompanyOwner)], found.Told);
        Assert.Equal(["M3", "M2", "M1"], found.Quotes.Select(quote => quote.Ref));
    }

    [Fact]
    public void Two_mentions_or_one_person_are_not()
    {
        Assert.Empty(Heard(("ana", "Lume", "2026-02-26"), ("bo", "Rosa", "2026-02-27")).Find());
        Assert.Empty(new S17UncoveredThemeTests().Heard(("ana", "Lume", "2026-02-26"), ("ana", "Rosa", "2026-02-27"), ("ana", "Vega", "2026-03-02")).Find());
    }

    [Theory]
    [InlineData("2026-02-27", 0)] // 4 working days after the first
    [InlineData("2026-03-02", 1)]
    public void One_loud_customer_counts_once_in_five_working_days(string again, int findings) => Assert.Equal(
        findings, Heard(("ana", "Lume", "2026-02-23"), ("bo", "Rosa", "2026-02-24"), ("bo", "Lume", again)).Find().Count);

    [Fact]
    public void Two_who_heard_it_from_one_account_in_one_week_are_an_echo() =>
        Assert.Empty(Heard(("ana", "Lume", "2026-02-23"), ("bo", "Lume", "2026-02-24"), ("ana", "Rosa", "2026-02-25")).Find());

    [Theory]
    [InlineData("2026-02-27", 0)]
    [InlineData("2026-03-02", 1)]
    public void Without_an_account_one_counts_per_person_in_five_working_days(string again, int findings) => Assert.Equal(
        findings, Heard(("ana", null, "2026-02-23"), ("bo", null, "2026-02-24"), ("ana", null, again)).Find().Count);

    [Theory]
    [InlineData("2026-02-03", 1)] // 20 working days, today included
    [InlineData("2026-02-02", 0)]
    public void Only_the_last_20_working_days_count(string first, int findings) => Assert.Equal(
        findings, Heard(("ana", "Lume", first), ("bo", "Rosa", "2026-02-27"), ("ana", "Vega", "2026-03-02")).Find().Count);

    [Fact]
    public void The_theme_is_the_exact_text()
    {
        heard.Add(new("M0", "bo", Given.Instant("2026-02-27"), "Late again", "Rosa", "Delivery", MentionKind.Other));

        Assert.Empty(Heard(("ana", "Lume", "2026-02-26"), ("bo", "Vega", "2026-02-27")).Find());
    }

    [Theory]
    [InlineData(MentionKind.Churn, Severity.High)]
    [InlineData(MentionKind.Contract, Severity.High)]
    [InlineData(MentionKind.Regulation, Severity.High)]
    [InlineData(MentionKind.Request, Severity.Medium)]
    public void Churn_contract_and_regulation_are_high(MentionKind kind, Severity severity)
    {
        Three();
        heard[1] = heard[1] with { Kind = kind };

        Assert.Equal(severity, Assert.Single(Find()).Severity);
    }

    [Theory]
    [InlineData("delivery")]
    [InlineData("M2")]
    public void A_link_to_an_active_goal_covers_it(string what)
    {
        Assert.Empty(Three().Triage(what, "link", "A").Find(company => company.Goal("A")));
        Assert.Empty(new S17UncoveredThemeTests().Three().Triage(what, "link", "A").Find(Closed)); // nothing new since then
    }

    [Fact]
    public void When_the_goal_ends_it_comes_back_after_three_new_mentions()
    {
        Three().Triage("delivery", "link", "A", at: "2026-02-20");

        Assert.Empty(Find(company => company.Goal("A")));
        Assert.Single(Find(Closed));
    }

    [Fact]
    public void A_dismissal_needs_a_reason()
    {
        Assert.Empty(Three().Triage("delivery", "dismiss", reason: "one bad week").Find());
        Assert.Single(new S17UncoveredThemeTests().Three().Triage("delivery", "dismiss").Find());
    }

    [Fact]
    public void After_a_dismissal_it_comes_back_only_after_three_new_mentions()
    {
        Three().Triage("delivery", "dismiss", reason: "one bad week", at: "2026-03-02T13:00:00Z");
        Heard(("ana", "Dora", "2026-03-03"), ("bo", "Ella", "2026-03-04"));
        Assert.Empty(Find(today: "2026-03-05"));

        Assert.Single(Heard(("ana", "Finn", "2026-03-05")).Find(today: "2026-03-05"));
    }

    [Fact]
    public void A_mention_dismissed_by_itself_no_longer_counts() => Assert.Empty(Three().Triage("M1", "dismiss", reason: "misheard").Find());

    [Fact]
    public void Personal_data_is_taken_out_of_quotes()
    {
        Three();
        heard[2] = heard[2] with { Text = "Call Rosa on +49 30 1234567 or rosa.m@lume.example, order 4711 from 2026-03-01 late" };

        Assert.Equal("Call Rosa on [removed] or [removed], order 4711 from 2026-03-01 late", Assert.Single(Find()).Evidence[0].Text);
    }

    [Fact]
    public void A_new_mention_is_new_evidence_and_an_old_one_that_ages_out_is_not()
    {
        Heard(("bo", "Dora", "2026-02-03"), ("ana", "Lume", "2026-02-26"), ("bo", "Rosa", "2026-02-27"), ("ana", "Vega", "2026-03-02"));
        string hash = Assert.Single(Find()).EvidenceHash;

        Assert.Equal(hash, Assert.Single(Find(today: "2026-03-03")).EvidenceHash);
        Assert.NotEqual(hash, Assert.Single(Heard(("bo", "Ella", "2026-03-03")).Find(today: "2026-03-03")).EvidenceHash);
    }

    private static Given Closed(Given company) => company.Goal("A").Edit("A", "2026-03-02", t => t with { Status = ObjectiveStatus.Closed });

    private S17UncoveredThemeTests Three() => Heard(("ana", "Lume", "2026-02-26"), ("bo", "Rosa", "2026-02-27"), ("ana", "Vega", "2026-03-02"));

    private S17UncoveredThemeTests Heard(params (string By, string? Account, string At)[] mentions)
    {
        foreach ((string by, string? account, string at) in mentions)
            heard.Add(new($"M{heard.Count + 1}", by, Given.Instant(at), "The bread came late", account, "delivery", MentionKind.Request));
        return this;
    }

    private S17UncoveredThemeTests Triage(string what, string action, string? goal = null, string? reason = null, string at = "2026-03-02T13:00:00Z")
    {
        triaged.Add(new(what, action, goal, reason, Given.Instant(at), Given.Boss));
        return this;
    }

    private IReadOnlyList<Finding> Find(Func<Given, Given>? company = null, string today = Today) =>
        (company ?? (same => same))(Given.Company().Team("t1", "ana", "bo"))
            .Also(s => s with { Mentions = heard, Triages = triaged }).Find<S17UncoveredTheme>(today);
}
