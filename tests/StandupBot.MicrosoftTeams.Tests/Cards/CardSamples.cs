using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Digests;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Standups.Messages.AnswerForms;
using StandupBot.Core.Tests;
using StandupBot.Core.Tests.Commands.Replies;
using StandupBot.Core.Tests.Digests;

namespace StandupBot.MicrosoftTeams.Tests.Cards;

/// <summary>A message of every kind, the forms, and the home view, as a small bakery gets them.</summary>
internal static class CardSamples
{
    private static readonly RunView Run = LumeBakery.Run;
    private static readonly Confirmation Sure = new("Drop G12?", "Its two sub-goals stay.", "Drop it", "Keep it");

    public static IReadOnlyDictionary<string, (MessageKind Kind, Message Message)> Messages { get; } = new Dictionary<string, (MessageKind, Message)>
    {
        ["prompt"] = (MessageKind.Prompt, PromptMessage.Compose(
            new PromptView
            {
                Run = Run, MemberId = "cleo",
                Planned = [new("bakery/2026-03-02/cleo/1", "Order labels for the leather care line", LumeBakery.Leather), new("bakery/2026-03-02/cleo/2", "Tidy the store room")],
                Roadblocks = [new("r1", "Returns policy is not decided", 3, "dev")], WaitingForYou = [new("r2", "ana", "photos for the price list", 1)],
            }, LumeBakery.Names)),
        ["reminder"] = (MessageKind.Reminder, ReminderMessage.Compose(
            new ReminderView { Run = Run, MemberId = "dev", MinutesLeft = 30, WaitingForYou = [new("r1", "cleo", "Returns policy is not decided", 3)] }, LumeBakery.Names)),
        ["summary-open"] = (MessageKind.Summary, SummaryMessage.Compose(Summary with { Closed = false, Signals = [], MoreSignals = 0 }, LumeBakery.Names)),
        ["summary"] = (MessageKind.Summary, SummaryMessage.Compose(Summary, LumeBakery.Names)),
        ["answer"] = (MessageKind.Answer, ThreadAnswer.Compose(
            new ThreadAnswerView
            {
                Run = Run, MemberId = "bo",
                Parts = [new("Done", ["signed Cafe Lume (G4)", "cleaned oven 1"]), new(null, ["Today *nothing* much, `rm` <at>everyone</at>\n\n- [x](http://x) {{DATE(2026-03-03T09:00:00Z)}}"])],
            }, LumeBakery.Names, 3000)[0]),
        ["digest"] = (MessageKind.Digest, OwnerDigest.Compose(Digest, LumeBakery.Names)),
        ["weekly"] = (MessageKind.Weekly, WeeklyReview.Compose(
            new WeeklyReviewView
            {
                OwnerId = "ana", CompanyName = "Lume Bakery", From = new(2026, 3, 2), To = new(2026, 3, 6), Score = Scores.Usual, Trend = Scores.Up, DaysToRealign = 4,
                Moved = [new(LumeBakery.Wholesale, 65, 9), new(LumeBakery.Survey, 100, 40, Done: true)], Stalled = [LumeBakery.Leather],
                Teams = [new("Bakery", 36, 40, 2), new("Shop", 70, 80, 5)], Measures = [new("Retention %", 91.5, 90), new("Revenue growth %", 4, null)],
                Decisions = [new Decision.Ownerless(LumeBakery.Survey, "since Fay left")],
            }, LumeBakery.Names)),
        ["audit"] = (MessageKind.Audit, AuditPage.Compose(
            new AuditView
            {
                CompanyName = "Lume Bakery", Date = LumeBakery.Tuesday, Score = ScoreLine.Of(Scores.Usual, null),
                Disconnects = [new("S1:g11", "Nobody owns Customer survey (G11) since Fay left."), new("S4:g9", "Leather care line (G9) had no word for 8 days.")],
                Conflicts = [new("S8:g7,g9", "Sourdough subscription (G7) and Leather care line (G9) both claim Cleo.")],
                Plan = [new("S8:g7,g9", "Say whether G7 or G9 goes first.", "ana", 4), new("S1:g11", "Name one person who answers for G11.", null, 1.2)],
            }, LumeBakery.Names)),
        ["nudge"] = (MessageKind.Nudge, Nudge.Compose(new NudgeView("cleo", LumeBakery.Tuesday, [Stale]), LumeBakery.Names)),
        ["realign"] = (MessageKind.Realign, RealignQuestion.Compose(
            new RealignView
            {
                MemberId = "cleo", Changed = LumeBakery.Sourdough, What = "is closed", Reason = "we stop it until autumn", ById = "ana",
                Work = ["FAQ draft", "prices for the boxes"], Candidates = [LumeBakery.Leather, LumeBakery.Wholesale],
            }, LumeBakery.Names)),
        ["goals"] = (MessageKind.CommandReply, GoalListReply.Overview(
            new("Yours", [BakeryGoals.Accounts]), [new("Bakery", [BakeryGoals.Accounts, BakeryGoals.Couriers, BakeryGoals.Survey]), new("Web Shop", [])], BakeryGoals.Today)),
        ["goal"] = (MessageKind.CommandReply, GoalDetailReply.Of(
            new GoalDetail
            {
                Goal = BakeryGoals.Accounts, Description = "Cafes and restaurants in town.", Team = "Bakery", Confidence = 7, Expected = 70, Parent = BakeryGoals.Growth,
                Children = [BakeryGoals.Couriers, BakeryGoals.Returns], CanManage = true,
                CheckIns = [new(new(2026, 3, 2), BakeryGoals.Bo, "62% (14 of 20 accounts)", 7, GoalStatus.OnTrack, "Cafe Lume signed")],
                Signals = [new("S13:G4", "Deadline at risk", "at this pace it ends 6 working days after 20 March")],
            }, BakeryGoals.Today)),
        ["help"] = (MessageKind.CommandReply, CommandHelp.For("goals")),
        ["confirmation"] = (MessageKind.Confirmation, ConfirmationMessage.Compose(
            new ConfirmationView
            {
                Run = Run, MemberId = "bo", CheckInId = "bakery/2026-03-03/bo",
                Items =
                [
                    new("bakery/2026-03-03/bo/0", "signed Cafe Lume", ItemState.Done, ItemLink.Linked, LumeBakery.Wholesale),
                    new("bakery/2026-03-03/bo/1", "finished the FAQ", ItemState.Done, ItemLink.Unknown, LumeBakery.Wholesale),
                    new("bakery/2026-03-03/bo/3", "call Hotel Astor", ItemState.Planned, ItemLink.Unlinked),
                ],
                Roadblocks = [new("r3", "oven 2 is down", "ana")], Suspects = [new("0", "still no word from the flour mill")], Heard = 1,
            }, LumeBakery.Names)),
        ["notice"] = (MessageKind.Notice, StandupNotices.Late(Run, "gil", LumeBakery.Names)),
        ["welcome"] = (MessageKind.Welcome, WelcomeMessage.Compose(
            new WelcomeView { MemberId = "bo", CompanyName = "Lume Bakery", Teams = [new("Bakery", LumeBakery.At(LumeBakery.Tuesday, 9, 0))] }, LumeBakery.Names)),
        ["blocks"] = (MessageKind.Notice, Message.Of("Every block", Blocks)),
    };

    public static IReadOnlyDictionary<string, Form> Forms { get; } = new Dictionary<string, Form>
    {
        ["form-answer"] = AnswerForm.Compose(new AnswerFormView
        {
            Run = Run, Questions = [.. StandupQuestions.Default, StandupQuestions.FocusOn(LumeBakery.Tuesday)],
            Carried = [new("bakery/2026-03-02/cleo/1", "Order labels for the leather care line", LumeBakery.Leather), new("bakery/2026-03-02/cleo/2", "Tidy the store room")],
            Roadblocks = [new("r1", "Returns policy is not decided", 3, "dev")], Goals = [new(LumeBakery.Leather), new(LumeBakery.Wholesale)], Confidence = [new(LumeBakery.Leather, 7)],
            People = [new("ana", "Ana"), new("dev", "Dev")], Themes = ["delivery times", "prices"],
        }),
        ["form-goal"] = CommandForms.For(new NeedsForm("goals", "add", new Dictionary<string, string> { ["due"] = "2026-03-20" }, ""), Choices),
        ["form-edit"] = CommandForms.EditGoal("G4", new ObjectiveTerms { Title = "Wholesale accounts to 20", OwnerId = "M2", TeamId = "T1", Due = new(2026, 3, 20) }, "G1", Choices),
        ["form-standup"] = StandupForm.Of(new StandupSettings { TeamId = "T1", Channel = "bakery", Zone = "Europe/Berlin" }, Choices),
        ["form-fields"] = new Form("every.field", "state", "Every field", "Send", Fields),
    };

    public static Message Home { get; } = HomePage.Compose(
        new HomeView
        {
            MemberId = "cleo", Date = LumeBakery.Tuesday, TimeZone = "Europe/Lisbon", AwayUntil = new DateOnly(2026, 3, 6), DashboardUrl = "https://standup.example/",
            Standups = [new("Bakery", Run, Standing.Waiting, null), new("Shop", null, Standing.Waiting, LumeBakery.At(LumeBakery.Tuesday.AddDays(1), 9, 0))],
            Goals = [new(LumeBakery.Leather, 20, new DateOnly(2026, 3, 20), CheckInDue: true), new(LumeBakery.Survey, null, null)],
            Signals = [new("S4:g9", "S4", Severity.Medium, Stale.Why, Stale.NextAction)], Roadblocks = [new("r1", "returns policy", 3, "dev")],
            WaitingForYou = [new("r2", "ana", "photos for the price list", 0)],
        }, LumeBakery.Names);

    /// <summary>Whom the samples may notify.</summary>
    public static IReadOnlyDictionary<string, string> People { get; } =
        ((string[])["ana", "bo", "cleo", "dev", "eli", "fay", "gil", "hal", "ivy"]).ToDictionary(name => name, name => "aad-" + name);

    private static RichText Line => RichText.Of(
        new Inline.Words("moved *G4* & \"more\" "), new Inline.Strong("62%"), new Inline.Words(" says "), new Inline.Person("bo", "Bo"),
        new Inline.Words(", see "), new Inline.Link("the board", "https://example.org/board?a=1&b=2"));

    private static RichText Notifying => RichText.Of(
        new Inline.Person("ana", "Ana", Notify: true), new Inline.Words(" until "), new Inline.Time(new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero), "09:00 UTC"),
        new Inline.Words(" *as [agreed](x)* "), new Inline.Strong("today"), new Inline.Link(" here", "https://example.org/a_b?c=(d)"));

    private static IReadOnlyList<Block> Blocks =>
    [
        new Block.Heading("Bakery_stand-up: *all* blocks"), new Block.Paragraph(Line), new Block.Paragraph(Notifying), new Block.Bullets([Line, "two"], Numbered: true),
        new Block.Bullets(["one", Notifying]), new Block.Quote("as they wrote it\nin two lines"), new Block.Divider(),
        new Block.Facts([new Fact("Owner", "Bo"), new Fact("Due", RichText.Strong("20 March")), new Fact("Why", "first line\nsecond line")]), new Block.Context("small print"),
        new Block.Row(Line, [new Button("goal.drop", "G12", "Drop", ButtonStyle.Danger, Sure)]),
        new Block.Actions([.. Enumerable.Range(1, 8).Select(i => new Button("goal.show", $"G{i}", $"Show G{i}", i == 1 ? ButtonStyle.Primary : ButtonStyle.Plain))]),
    ];

    private static IReadOnlyList<Field> Fields =>
    [
        new Field.Note(Line),
        new Field.Text("done", "What moved?") { Hint = "One line each", Required = true, Multiline = true, Placeholder = "Signed Cafe Lume", MaxLength = 500 },
        new Field.Choice("kind", "Kind", [new("urgent", "Urgent"), new("normal", "Normal")]) { Required = true, Initial = ["urgent"] },
        new Field.Choice("days", "Days", [new("mo", "Monday"), new("tu", "Tuesday"), new("we", "Wednesday, late")]) { Multiple = true, Initial = ["mo", "we"] },
        new Field.Choice("who", "Who?", [.. Enumerable.Range(1, 6).Select(i => new Option($"m{i}", $"Member {i}"))]) { Hint = "Pick one" },
        new Field.Choice("goal", "Goal", [.. Enumerable.Range(1, 30).Select(i => new Option($"G{i}", $"G{i} Goal number {i}"))]),
        new Field.Number("percent", "Progress") { Hint = "In %", Min = 0, Max = 100, Initial = 62.5 },
        new Field.Date("by", "By") { Initial = new DateOnly(2026, 3, 20) },
        new Field.Toggle("still", "Still blocked?") { Initial = true },
    ];

    private static FormChoices Choices => FormChoices.Of(new NameBook
    {
        Members = [new("M1", "Ana Silva"), new("M2", "Bo Larsen"), new("M3", "Zoë Müller")], Teams = [new("T1", "Bakery"), new("T2", "Web Shop")],
        Goals = [new("A1", "G1", "Grow the wholesale business"), new("A3", "G3", "Sourdough subscription"), new("A4", "G4", "Wholesale accounts to 20")],
    });

    private static NudgeSignal Stale => new()
    {
        Key = "S4:g9", SignalId = "S4", Version = 1, Severity = Severity.Medium, As = Audience.ObjectiveOwner,
        Why = "Cleo has not said how Leather care line (G9) stands for 8 days; it is due every 7 days at the latest.", NextAction = "Say in one line how G9 stands.",
        Numbers = [new("working days without a check-in", 8), new("limitDays", 7)],
        Quotes = [new("waiting for the policy", "cleo", "https://chat.example/p1")],
    };

    private static SummaryView Summary => new()
    {
        Run = Run, Closed = true,
        Members = [new("ana", Standing.Answered), new("bo", Standing.Answered), new("cleo", Standing.Answered), new("gil", Standing.Late), new("hal", Standing.Waiting)],
        Goals =
        [
            new(LumeBakery.Wholesale, 62, 3, null, [new("ana", "I will send the price list to Hotel Astor today", ItemState.Planned), new("bo", "Signed Cafe Lume", ItemState.Done)]),
            new(LumeBakery.Leather, 20, 0, 6, [new("cleo", "labels", ItemState.Doing)]),
        ],
        OtherWork = [new("dev", "payroll", ItemState.Done)],
        Roadblocks = [new("r1", "returns policy", "cleo", 3, "dev", LumeBakery.Tuesday, LumeBakery.Leather), new("r4", "no keys for the store room", "gil", 0)],
        Signals = [new("S7:g7", Severity.High, "Sourdough subscription (G7) got no work for 5 days, while 9 of 14 items of Bakery served lower goals.")],
        MoreSignals = 2, Outcomes = ["Dev moved the returns policy up", "the oven engineer comes at 14:00"], Away = [new("eli", new DateOnly(2026, 3, 5))],
    };

    private static OwnerDigestView Digest => new()
    {
        OwnerId = "ana", Date = LumeBakery.Tuesday,
        Decisions =
        [
            new Decision.WhichFirst(LumeBakery.Sourdough, LumeBakery.Leather, "Both claim Cleo this week") { Signal = "S8:g7,g9" },
            new Decision.Stuck(new RoadblockView("r1", "returns policy", "cleo", 3, "dev", LumeBakery.Tuesday, LumeBakery.Leather), "Bakery") { Signal = "S9:r1" },
            new Decision.Ownerless(LumeBakery.Survey, "since Fay left") { Signal = "S1:g11" },
        ],
        Moved = [new(LumeBakery.Wholesale, 62, 3)], Stalled = [LumeBakery.Leather], Teams = [new("Bakery", 7, 8, 1), new("Shop", 14, 16, 1)],
        Roadblocks = [new("Shop", new RoadblockView("r5", "card reader loses the network", "gil", 2, "hal") { Overdue = true })],
        Signals = [new("S9:r0", NewsKind.Resolved, Severity.High, "oven 2") { ThanksTo = ["bo"] }], Score = Scores.Usual, Trend = Scores.Up,
    };
}
