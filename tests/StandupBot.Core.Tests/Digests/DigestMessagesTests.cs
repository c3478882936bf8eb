using StandupBot.Core.Digests;
using StandupBot.Core.Signals;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Tests.Digests;

public sealed class DigestMessagesTests
{
    [Fact]
    public void A_nudge_asks_one_person_for_one_thing_and_says_why() =>
        Snapshots.Match(Nudge.Compose(new NudgeView("cleo", LumeBakery.Tuesday, [Stale]), LumeBakery.Names), "nudge");

    [Fact]
    public void A_quote_that_only_repeats_the_sentence_is_left_out() =>
        Assert.DoesNotContain(
            Nudge.Compose(new NudgeView("cleo", LumeBakery.Tuesday, [Stale with { Quotes = [new("Leather care line (G9)", "cleo")] }]), LumeBakery.Names).Blocks,
            block => block is Core.Chat.Block.Quote);

    [Fact]
    public void Several_signals_are_one_push() =>
        Snapshots.Match(Nudge.Compose(new NudgeView("cleo", LumeBakery.Tuesday, [Stale, Unlinked, Stale, Stale]), LumeBakery.Names), "nudge-several");

    [Fact]
    public void A_realign_question_is_answered_with_one_tap() =>
        Snapshots.Match(RealignQuestion.Compose(
            new RealignView
            {
                MemberId = "cleo", Changed = LumeBakery.Sourdough, What = "is closed", Reason = "we stop it until autumn", ById = "ana",
                Work = ["FAQ draft", "prices for the boxes"], Candidates = [LumeBakery.Leather, LumeBakery.Wholesale],
            }, LumeBakery.Names), "realign");

    [Fact]
    public void A_goal_that_only_changed_lets_work_go_on() =>
        Snapshots.Match(RealignQuestion.Compose(
            new RealignView { MemberId = "cleo", Changed = LumeBakery.Sourdough, What = "has low priority now", ById = "ana", CanGoOn = true }, LumeBakery.Names), "realign-can-go-on");

    [Fact]
    public void A_welcome_says_what_it_is_for_and_what_it_never_does() =>
        Snapshots.Match(WelcomeMessage.Compose(
            new WelcomeView { MemberId = "bo", CompanyName = "Lume Bakery", Teams = [new("Bakery", LumeBakery.At(LumeBakery.Tuesday, 9, 0))] }, LumeBakery.Names), "welcome");

    [Fact]
    public void The_owner_is_welcomed_with_the_first_step() =>
        Snapshots.Match(WelcomeMessage.Compose(new WelcomeView { MemberId = "ana", CompanyName = "Lume Bakery", Owner = true }, LumeBakery.Names), "welcome-owner");

    [Fact]
    public void A_channel_is_greeted_with_one_tap_to_begin() => Snapshots.Match(GreetingMessage.Compose("Bakery"), "greeting");

    [Fact]
    public void The_home_view_is_my_day() =>
        Snapshots.Match(HomePage.Compose(
            new HomeView
            {
                MemberId = "cleo", Date = LumeBakery.Tuesday, TimeZone = "Europe/Lisbon", AwayUntil = new DateOnly(2026, 3, 6), DashboardUrl = "https://standup.example/",
                Standups = [new("Bakery", LumeBakery.Run, Standing.Waiting, null), new("Shop", null, Standing.Waiting, LumeBakery.At(LumeBakery.Tuesday.AddDays(1), 9, 0))],
                Goals = [new(LumeBakery.Leather, 20, new DateOnly(2026, 3, 20), CheckInDue: true), new(LumeBakery.Survey, null, null)],
                Signals = [new("S4:g9", "S4", Severity.Medium, Stale.Why, Stale.NextAction)],
                Roadblocks = [new("r1", "returns policy", 3, "dev")],
                WaitingForYou = [new("r2", "ana", "photos for the price list", 0)],
            }, LumeBakery.Names), "home");

    [Fact]
    public void An_empty_home_view_says_how_to_begin() =>
        Snapshots.Match(HomePage.Compose(new HomeView { MemberId = "cleo", Date = LumeBakery.Tuesday, TimeZone = "Europe/Lisbon" }, LumeBakery.Names), "home-empty");

    [Fact]
    public void The_weekly_review_tells_what_moved_it_and_thanks_people() =>
        Snapshots.Match(WeeklyReview.Compose(
            new WeeklyReviewView
            {
                OwnerId = "ana", CompanyName = "Lume Bakery", From = new(2026, 3, 2), To = new(2026, 3, 6), Score = Scores.Usual, Trend = Scores.Up, DaysToRealign = 4,
                Moved = [new(LumeBakery.Wholesale, 65, 9), new(LumeBakery.Survey, 100, 40, Done: true)], Stalled = [LumeBakery.Leather],
                Resolved = [new("S9:r0", NewsKind.Resolved, Severity.High, "oven 2") { ThanksTo = ["bo"] }],
                Teams = [new("Bakery", 36, 40, 2), new("Shop", 70, 80, 5)],
                Measures = [new("Retention %", 91.5, 90), new("Revenue growth %", 4, null)],
                Decisions = [new Decision.Ownerless(LumeBakery.Survey, "since Fay left")],
            }, LumeBakery.Names), "weekly");

    [Fact]
    public void The_audit_is_one_page_with_a_plan() =>
        Snapshots.Match(AuditPage.Compose(
            new AuditView
            {
                CompanyName = "Lume Bakery", Date = LumeBakery.Tuesday, Score = ScoreLine.Of(Scores.Usual, null),
                Disconnects = [new("S1:g11", "Nobody owns Customer survey (G11) since Fay left."), new("S4:g9", "Leather care line (G9) had no word for 8 days.")],
                Conflicts = [new("S8:g7,g9", "Sourdough subscription (G7) and Leather care line (G9) both claim Cleo.")],
                Plan = [new("S8:g7,g9", "Say whether G7 or G9 goes first.", "ana", 4), new("S1:g11", "Name one person who answers for G11.", null, 1.2)],
            }, LumeBakery.Names), "audit");

    [Fact]
    public void An_audit_without_gaps_is_short() =>
        Snapshots.Match(AuditPage.Compose(new AuditView { CompanyName = "Lume Bakery", Date = LumeBakery.Tuesday }, LumeBakery.Names), "audit-clear");

    private static readonly NudgeSignal Stale = new()
    {
        Key = "S4:g9", SignalId = "S4", Version = 1, Severity = Severity.Medium, As = Audience.ObjectiveOwner,
        Why = "Cleo has not said how Leather care line (G9) stands for 8 days; it is due every 7 days at the latest.",
        NextAction = "Say in one line how G9 stands.",
        Numbers = [new("working days without a check-in", 8), new("limitDays", 7)],
        Quotes = [new("waiting for the policy", "cleo", "https://chat.example/p1")],
    };

    private static readonly NudgeSignal Unlinked = Stale with
    {
        Key = "S6:cleo", SignalId = "S6", As = Audience.Member, Why = "5 of your 9 items of the last 10 days name no goal.",
        NextAction = "Link these items to a goal, or mark them as daily business.", Quotes = [], TrustNote = "Fewer than half of the answers came in, so this is uncertain.",
        Numbers = [],
    };
}
