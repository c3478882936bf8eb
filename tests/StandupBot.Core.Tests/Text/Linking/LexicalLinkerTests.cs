using StandupBot.Core.Text.Linking;

namespace StandupBot.Core.Tests.Text.Linking;

public sealed class LexicalLinkerTests
{
    private static readonly LinkableGoal[] s_goals =
    [
        new() { Id = "a", Handle = "G4", Title = "Wholesale accounts to 20", Measures = ["Signed wholesale accounts"] },
        new() { Id = "b", Handle = "G9", Title = "Leather care line", Description = "Launch with a clear returns policy", References = ["SHOP-12", "https://example.org/board/7"] },
        new() { Id = "c", Handle = "G12", Title = "Sourdough subscription", Measures = ["Subscribers"] },
    ];

    private static readonly GoalCatalogue s_catalogue = new(s_goals);

    [Theory]
    [InlineData("call with Bo #G9 wholesale accounts")]
    [InlineData("g9: price list")]
    [InlineData("closed SHOP-12")]
    [InlineData("see https://example.org/board/7.")]
    public void A_goal_that_is_named_wins(string text) =>
        Assert.True(Assert.IsType<LinkSuggestion.Certain>(Suggest(text)) is { GoalId: "b", Explicit: true });

    [Fact]
    public void A_ticket_that_only_begins_like_one_that_the_goal_owns_does_not_count() => Assert.IsType<LinkSuggestion.None>(Suggest("read SHOP-123"));

    [Fact]
    public void The_words_that_decided_are_told() =>
        Assert.Contains("'returns', 'policy'", Suggest("wrote the leather returns policy").Explain().Replace("'leather', ", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Without_common_words_it_abstains() => Assert.IsType<LinkSuggestion.None>(Suggest("dentist at noon"));

    [Fact]
    public void It_learns_from_a_confirmation_at_once()
    {
        Assert.NotEqual("a", s_catalogue.Lexical.Rank("met Lume", LinkEvidence.None)[0] is { Score: > 0 } best ? best.GoalId : null);
        var taught = s_catalogue.With(new LearnedLink("tasting with Cafe Lume", "a"));
        Assert.Equal("a", taught.Lexical.Rank("met Lume", LinkEvidence.None)[0].GoalId);
    }

    [Fact]
    public void A_word_of_everybodys_work_never_links_by_itself() => Assert.IsNotType<LinkSuggestion.Certain>(Suggest("new line"));

    [Fact]
    public void A_correction_moves_the_item_to_its_goal_at_once()
    {
        const string text = "tasting box for subscribers of the wholesale list";
        var corrected = s_catalogue.With(new LearnedLink(text, "a", RefusedGoalId: "c"));
        Assert.Equal("a", corrected.Lexical.Rank(text, LinkEvidence.None)[0].GoalId);
    }

    [Fact]
    public void What_the_person_worked_on_lately_tips_the_scale_between_like_goals()
    {
        GoalCatalogue twins = new([new() { Id = "x", Title = "Price list" }, new() { Id = "y", Title = "Price list" }]);
        var lately = new LinkEvidence { RecentDays = new Dictionary<string, int>(StringComparer.Ordinal) { ["y"] = 0 } };
        Assert.Equal("x", twins.Lexical.Rank("price list", LinkEvidence.None)[0].GoalId);
        Assert.Equal("y", twins.Lexical.Rank("price list", lately)[0].GoalId);
    }

    [Fact]
    public void Evidence_without_words_links_nothing() =>
        Assert.IsType<LinkSuggestion.None>(s_catalogue.Lexical.Suggest("zzz", new LinkEvidence { OwnGoals = new HashSet<string>(StringComparer.Ordinal) { "a" } }));

    [Fact]
    public void The_parent_bullet_speaks_for_its_items() =>
        Assert.Equal("c", s_catalogue.Lexical.Rank("wrote the letter", new LinkEvidence { Context = "Sourdough subscription" })[0].GoalId);

    [Fact]
    public void Without_goals_nothing_is_suggested() => Assert.IsType<LinkSuggestion.None>(new GoalCatalogue([]).Lexical.Suggest("baked bread", LinkEvidence.None));

    [Fact]
    public async Task The_port_answers_in_the_order_of_the_items()
    {
        var answers = await new LexicalLinker().SuggestAsync(s_catalogue, [new("#G4", LinkEvidence.None), new("#G12", LinkEvidence.None)], TestContext.Current.CancellationToken);
        Assert.Equal(["a", "c"], answers.Cast<LinkSuggestion.Certain>().Select(c => c.GoalId));
    }

    private static LinkSuggestion Suggest(string text) => s_catalogue.Lexical.Suggest(text, LinkEvidence.None);
}
