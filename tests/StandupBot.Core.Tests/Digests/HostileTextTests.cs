using CsCheck;
using StandupBot.Core.Chat;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Standups.Messages.AnswerForms;

namespace StandupBot.Core.Tests.Digests;

/// <summary>Whatever people type and however much of it: messages are made, stay bounded, and hold nothing that should not get through.</summary>
public sealed class HostileTextTests
{
    private const int MostBlocks = 60;
    private const int MostCharacters = 12_000;

    private static readonly Gen<string> Text = Hostile.Text;
    private static readonly Gen<int> Days = Gen.Int[-2, 400];
    private static readonly Gen<GoalView> Goal = Text.Select(title => new GoalView("g1", "G1", title));
    private static readonly Gen<PersonView> Person = Gen.Select(Gen.OneOf("a", "b", "c", "d"), Text, Text.Null(), (id, name, hint) => new PersonView(id, name, hint));
    private static readonly Gen<string> Who = Gen.OneOf("a", "b", "c", "gone");
    private static readonly Gen<RunView> Run = Text.Select(team => LumeBakery.Run with { TeamName = team });
    private static readonly Gen<WorkView> Work = Gen.Select(Who, Text, Gen.Enum<ItemState>(), (who, text, state) => new WorkView(who, text, state));
    private static readonly Gen<RoadblockView> Roadblock = Gen.Select(Text, Who, Days, Who.Null(), Goal, (text, by, age, unblocker, goal) => new RoadblockView("r", text, by, age, unblocker, LumeBakery.Tuesday, goal, RoadblockKind.Normal));
    private static readonly Gen<SignalSentence> Signal = Text.Select(text => new SignalSentence("S1:x", Severity.High, text));
    private static readonly Gen<Names> People = Person.Array[0, 30].Select(p => Names.Of(p));

    [Fact]
    [Trait("Behaviour", "42")]
    public void A_summary_withstands_every_text() =>
        Gen.Select(
            Run,
            Gen.Select(Goal, Gen.Double[-500, 500].Nullable(), Gen.Double[-500, 500].Nullable(), Work.List[0, 12], (g, p, c, w) => new GoalProgressView(g, p, c, 3, w)).List[0, 12],
            Work.List[0, 12],
            Roadblock.List[0, 12],
            Signal.List[0, 12],
            Text.List[0, 12],
            Gen.Select(Who, Gen.Enum<Standing>(), (who, standing) => new MemberStanding(who, standing)).List[0, 40],
            People)
        .Sample((run, goals, other, roadblocks, signals, outcomes, members, names) =>
            Check(SummaryMessage.Compose(
                new SummaryView
                {
                    Run = run, Closed = members.Count % 2 == 0, Members = members, Goals = goals, OtherWork = other, Roadblocks = roadblocks, Signals = signals, Outcomes = outcomes,
                    Away = [.. members.Select(m => new AwayView(m.MemberId, null))],
                }, names)),
            iter: 60);

    [Fact]
    [Trait("Behaviour", "42")]
    public void Messages_to_one_person_withstand_every_text() =>
        Gen.Select(Run, Text, Text, Goal, Roadblock, Days, People).Sample((run, a, b, goal, roadblock, days, names) =>
        {
            Message[] messages =
            [
                PromptMessage.Compose(new PromptView
                {
                    Run = run, MemberId = "a", Planned = [new("i", a, goal)], Roadblocks = [new("r", b, days)], WaitingForYou = [new("w", "b", a, days)],
                }, names),
                ReminderMessage.Compose(new ReminderView { Run = run, MemberId = "a", MinutesLeft = days, WaitingForYou = [new("w", "b", a, days)] }, names),
                ConfirmationMessage.Compose(new ConfirmationView
                {
                    Run = run, MemberId = "a", CheckInId = "c", Items = [new("i", a, ItemState.Done, ItemLink.Unknown, goal), new("j", b, ItemState.Doing, ItemLink.Linked, goal)],
                    Roadblocks = [new("r", b, "a")], Suspects = [new("t", a)],
                }, names),
                StandupNotices.Late(run, "a", names), StandupNotices.NotHeld(run, a, null), StandupNotices.Refused(run, a), StandupNotices.Withdrawn(run), StandupNotices.NothingAsked(run.Until, a),
                RealignQuestion.Compose(new RealignView { MemberId = "a", Changed = goal, What = a, Reason = b, ById = "b", Work = [a, b], Candidates = [goal, goal] }, names),
                WelcomeMessage.Compose(new WelcomeView { MemberId = "a", CompanyName = a, Teams = [new(b, run.Until)] }, names),
                HomePage.Compose(new HomeView
                {
                    MemberId = "a", Date = LumeBakery.Tuesday, TimeZone = a, DashboardUrl = b, Goals = [new(goal, days, null)], Roadblocks = [new("r", a, days)],
                    Signals = [new("S1:x", "S1", Severity.Low, a, b)], Standups = [new(a, run, Standing.Waiting, null)],
                }, names),
                Nudge.Compose(new NudgeView("a", LumeBakery.Tuesday,
                [
                    new()
                    {
                        Key = "S1:x", SignalId = "S1", Version = 1, Severity = Severity.Low, Why = a, NextAction = b, As = Audience.Member, TrustNote = b,
                        Quotes = [new(a, "b", b)], Numbers = [new(a, days)],
                    },
                ]), names),
            ];
            Assert.All(messages, Check);
        }, iter: 60);

    [Fact]
    [Trait("Behaviour", "42")]
    public void Messages_to_the_owner_withstand_every_text() =>
        Gen.Select(Text, Text, Goal, Roadblock, Days, People).Sample((a, b, goal, roadblock, days, names) =>
        {
            IReadOnlyList<Decision> decisions =
            [
                new Decision.Ownerless(goal, a), new Decision.WhichFirst(goal, goal, b), new Decision.Stuck(roadblock, a), new Decision.Unanswered("d", a, b, a, days),
                new Decision.Theme(a, days, days), new Decision.FromSignal("S1:x", "S1", a, b),
            ];
            IReadOnlyList<SignalNews> news = [new("S1:x", NewsKind.New, Severity.Low, a, new(b, "a")), new("S2:x", NewsKind.Resolved, Severity.Low, b) { ThanksTo = ["a", "b"] }];
            Message[] messages =
            [
                OwnerDigest.Compose(new OwnerDigestView
                {
                    OwnerId = "a", Date = LumeBakery.Tuesday, Decisions = decisions, Signals = news, Teams = [new(a, 1, 2, 0), new(b, 1, 2, 0)], Roadblocks = [new(b, roadblock)],
                    Moved = [new(goal, days, days)], Notes = [a],
                }, names),
                WeeklyReview.Compose(new WeeklyReviewView
                {
                    OwnerId = "a", CompanyName = a, From = LumeBakery.Tuesday, To = LumeBakery.Tuesday, Decisions = decisions, Resolved = news, Measures = [new(a, days, null)],
                }, names),
                AuditPage.Compose(new AuditView { CompanyName = a, Date = LumeBakery.Tuesday, Disconnects = [new("S1:x", a)], Plan = [new("S1:x", b, "a", days)] }, names),
            ];
            Assert.All(messages, Check);
        }, iter: 60);

    [Fact]
    public void A_submitted_form_is_read_or_refused_whatever_is_in_it() =>
        Gen.Select(Text, Text, Text, Gen.OneOf(Gen.OneOf("Done", "Blocked", "3", "yes", "8", "dev"), Text)).Sample((a, b, c, d) =>
        {
            var view = new AnswerFormView
            {
                Run = LumeBakery.Run, Questions = StandupQuestions.Default, Carried = [new("i", a)], Roadblocks = [new("r", b, 1)], Goals = [new(LumeBakery.Wholesale)],
                Confidence = [new(LumeBakery.Wholesale, null)], People = [new("dev", c)], Themes = [a],
            };
            var reading = AnswerParser.Read(view, new Dictionary<string, IReadOnlyList<string>>
            {
                ["carry:i"] = [d], ["goal:i"] = [d], ["block:r"] = [d], ["q:progress"] = [a], ["q:plan"] = [b], ["q:roadblock"] = [c], ["q:heard"] = [b], ["confidence:G4"] = [d],
                ["roadblock.who"] = [d], ["roadblock.kind"] = [d],
            });
            if (reading is AnswerReading.Refused refused)
                Assert.All(refused.ByField, e => Assert.NotEmpty(e.Value));
            else
                Assert.All(((AnswerReading.Read)reading).Draft.Items, item => Hostile.AssertClean(item.Text));
            var draft = (reading as AnswerReading.Read)?.Draft;
            Assert.All(
                AnswerForm.Compose(view with { Earlier = draft }).Fields.OfType<Field.Text>(), f => Assert.InRange(f.Initial?.Length ?? 0, 0, f.MaxLength));
        }, iter: 60);

    /// <summary>What people see: a button holds in its value what it is about, as it is.</summary>
    private static Message Seen(Message message) => message with
    {
        Blocks = [.. message.Blocks.Select(block => block switch
        {
            Block.Row row => row with { Buttons = [.. row.Buttons.Select(b => b with { Value = "" })] },
            Block.Actions actions => new Block.Actions([.. actions.Items.Select(b => b with { Value = "" })]),
            _ => block,
        })],
    };

    /// <summary>Some platforms leave a mark as it is when a blank stands inside it.</summary>
    private static IEnumerable<Inline.Strong> Strong(Message message) => message.Blocks.SelectMany(block => block switch
    {
        Block.Paragraph b => b.Text.Runs,
        Block.Row b => b.Text.Runs,
        Block.Bullets b => b.Lines.SelectMany(line => line.Runs),
        _ => [],
    }).OfType<Inline.Strong>();

    private static void Check(Message message)
    {
        Assert.InRange(message.Text.Length, 1, 299);
        Assert.DoesNotContain('\n', message.Text);
        Assert.InRange(message.Blocks.Count, 1, MostBlocks);
        var all = Snapshots.Draw(Seen(message));
        Assert.InRange(all.Length, 1, MostCharacters);
        Hostile.AssertClean(all);
        Assert.All(Strong(message), s => Assert.Equal(s.Text.Trim(), s.Text));
        foreach (var button in message.Blocks.SelectMany(b => b switch { Block.Row r => r.Buttons, Block.Actions r => r.Items, _ => [] }))
            Assert.InRange(button.Label.Length, 1, 75);
    }
}
