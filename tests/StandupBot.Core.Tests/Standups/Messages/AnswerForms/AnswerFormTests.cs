using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Standups.Messages.AnswerForms;

namespace StandupBot.Core.Tests.Standups.Messages.AnswerForms;

public sealed class AnswerFormTests
{
    private static readonly AnswerFormView View = new()
    {
        Run = LumeBakery.Run,
        Questions = [.. StandupQuestions.Default, StandupQuestions.FocusOn(LumeBakery.Tuesday)],
        Carried = [new("bakery/2026-03-02/cleo/1", "Order labels for the leather care line", LumeBakery.Leather), new("bakery/2026-03-02/cleo/2", "Tidy the store room")],
        Roadblocks = [new("r1", "Returns policy is not decided", 3, "dev")],
        Goals = [new(LumeBakery.Leather), new(LumeBakery.Wholesale), new(LumeBakery.Sourdough, Open: false)],
        Confidence = [new(LumeBakery.Leather, 7)],
        People = [new PersonView("ana", "Ana"), new PersonView("dev", "Dev")],
        Themes = ["delivery times", "prices"],
    };

    [Fact]
    public void It_asks_first_what_became_of_the_plan() => Snapshots.Match(AnswerForm.Compose(View), "form");

    [Fact]
    [Trait("Behaviour", "32")]
    public void Reopening_shows_my_earlier_answer() =>
        Snapshots.Match(AnswerForm.Compose(View with { Earlier = Draft(Filled) }), "form-reopened");

    [Fact]
    public void A_filled_form_is_read_whole()
    {
        var draft = Draft(Filled);

        Assert.Equal(
            [new("bakery/2026-03-02/cleo/1", CarryOutcome.Done), new("bakery/2026-03-02/cleo/2", CarryOutcome.Blocked, ItemLink.BusinessAsUsual)],
            draft.Carried);
        Assert.Equal(
            [
                new("signed Cafe Lume", ItemState.Done, ItemLink.Linked, "g4"),
                new("cleaned oven 1", ItemState.Done, ItemLink.BusinessAsUsual),
                new("still testing the glue", ItemState.Doing, ItemLink.Linked, "g9"),
                new("call Hotel Astor about G4 prices", ItemState.Planned, ItemLink.Linked, "g4"),
            ],
            draft.Items);
        Assert.Equal([new(null, "oven 2 is down", RoadblockKind.Urgent, "dev", "g9")], draft.Roadblocks);
        Assert.Equal([new("wants bread before 7", "Cafe Lume", "delivery times"), new("nobody likes the new bag", null, "nobody likes the new bag")], draft.Heard);
        Assert.Equal(["r1"], draft.Solved);
        Assert.Equal(8, draft.Confidence["g9"]);
        Assert.Equal([new("focus.learned", "Glue needs two hours")], draft.Answers.Select(a => a with { Question = "focus.learned" }));
    }

    [Fact]
    public void As_a_check_in_what_was_planned_comes_first_and_a_blocked_item_is_in_the_way()
    {
        var checkIn = Draft(Filled).ToCheckIn(View.Carried, View.Roadblocks);

        Assert.Equal(
            [
                new("Order labels for the leather care line", ItemState.Done, ItemLink.Linked, "g9"),
                new("Tidy the store room", ItemState.Doing, ItemLink.BusinessAsUsual),
            ],
            checkIn.Items.Take(2));
        Assert.Equal(["Tidy the store room", "oven 2 is down"], checkIn.Roadblocks.Select(r => r.Text));
    }

    [Fact]
    public void A_roadblock_that_is_still_there_is_carried_on_by_its_id()
    {
        var checkIn = Draft(new() { ["block:r1"] = ["yes"] }).ToCheckIn(View.Carried, View.Roadblocks);

        Assert.Equal([new("r1", "Returns policy is not decided", UnblockerId: "dev")], checkIn.Roadblocks);
    }

    [Fact]
    public void What_the_form_wrote_is_read_back_as_it_was()
    {
        var draft = Draft(Filled);

        var again = AnswerForm.Compose(View with { Earlier = draft }).Fields.OfType<Field.Input>()
            .Select(field => (field.Id, Value: field switch
            {
                Field.Text f => f.Initial,
                Field.Choice { Initial: [var chosen, ..] } => chosen,
                Field.Number { Initial: { } number } => $"{number}",
                _ => null,
            }))
            .Where(f => f.Value is not null).ToDictionary(f => f.Id, f => f.Value!);

        var read = Draft(again.ToDictionary(f => f.Key, f => (string[])[f.Value]));
        Assert.Equal(draft.Items, read.Items);
        Assert.Equal(draft.Carried, read.Carried);
        Assert.Equal(draft.Roadblocks, read.Roadblocks);
        Assert.Equal(draft.Heard, read.Heard);
        Assert.Equal(draft.Answers, read.Answers);
        Assert.Equal(draft.Confidence, read.Confidence);
    }

    [Theory]
    [InlineData("q:progress", "signed Cafe Lume G99", "There is no goal G99. Yours are Leather care line (G9) and Wholesale accounts to 20 (G4), for instance.")]
    [InlineData("confidence:G9", "11", "Give a whole number from 1 (no chance) to 10 (certain), or leave it empty.")]
    [InlineData("confidence:G9", "high", "Give a whole number from 1 (no chance) to 10 (certain), or leave it empty.")]
    public void An_error_stands_at_its_field_and_says_what_to_do(string field, string value, string error) =>
        Assert.Equal([new(field, error)], Errors(new() { [field] = [value] }));

    [Fact]
    [Trait("Behaviour", "36")]
    public void A_form_with_nothing_in_it_is_refused_with_the_reason() =>
        Assert.Equal([new("q:progress", "Write a word or two here, or \"none\" if there is nothing to say.")], Errors(new() { ["q:plan"] = [" \u200b\n"] }));

    [Fact]
    [Trait("Behaviour", "37")]
    public void None_is_an_answer_and_no_roadblock()
    {
        var draft = Draft(new() { ["q:progress"] = ["none"], ["q:roadblock"] = ["n/a"] });

        Assert.Empty(draft.Roadblocks);
        Assert.Empty(draft.Items);
        Assert.False(draft.ToCheckIn(View.Carried, View.Roadblocks).IsEmpty);
    }

    [Theory]
    [InlineData("#bau@everyone", "#bau@everyone")]
    [InlineData("G4@everyone", "G4@everyone")]
    [InlineData("G4: @everyone", "everyone")]
    public void Nothing_is_uncovered_when_a_mark_is_taken_out(string line, string text) =>
        Assert.Equal([text], Draft(new() { ["q:progress"] = [line] }).Items.Select(i => i.Text));

    [Fact]
    public void Text_that_does_not_fit_says_how_long_it_is() =>
        Assert.StartsWith("This is 3,001 characters long", Errors(new() { ["q:plan"] = [new string('x', 3001)] })["q:plan"], StringComparison.Ordinal);

    [Fact]
    public void A_required_question_asks_for_an_answer()
    {
        var view = View with { Questions = [new("till", QuestionKind.Number, "How much was in the till?") { Required = true, Min = 0 }] };

        var refused = Assert.IsType<AnswerReading.Refused>(AnswerParser.Read(view, new Dictionary<string, IReadOnlyList<string>>()));

        Assert.Equal("Your team asks for an answer here: one line is enough.", refused.ByField["q:till"]);
    }

    [Fact]
    public void Typed_questions_are_typed_fields() =>
        Snapshots.Match(
            AnswerForm.Compose(new AnswerFormView
            {
                Run = LumeBakery.Run,
                Questions =
                [
                    new("till", QuestionKind.Number, "How much was in the till?") { Min = 0 },
                    new("oven", QuestionKind.Choice, "Which oven did you use?") { Options = ["Oven 1", "Oven 2"] },
                    new("clean", QuestionKind.YesNo, "Is the floor clean?") { Required = true },
                    new("note", QuestionKind.Text, "Anything else?"),
                ],
            }), "form-typed");

    [Fact]
    public void A_huge_form_fits_into_a_dialog()
    {
        var view = View with
        {
            Carried = [.. Enumerable.Range(0, 300).Select(i => new CarriedItem($"i{i}", new string('w', 500)))],
            Roadblocks = [.. Enumerable.Range(0, 300).Select(i => new OwnRoadblock($"r{i}", new string('w', 500), i))],
            Goals = [.. Enumerable.Range(0, 300).Select(i => new GoalChoice(new($"g{i}", $"G{i}", new string('t', 300))))],
            Confidence = [.. Enumerable.Range(0, 300).Select(i => new ConfidenceAsk(new($"g{i}", $"G{i}", "t"), null))],
            People = [.. Enumerable.Range(0, 300).Select(i => new PersonView($"p{i}", "Bo"))],
            Questions = [.. View.Questions, .. Enumerable.Range(0, 300).Select(i => new Question($"q{i}", QuestionKind.Choice, new string('q', 400)) { Options = [.. Enumerable.Range(0, 300).Select(o => $"o{o}")] })],
        };

        var form = AnswerForm.Compose(view);

        Assert.InRange(form.Fields.Count, 20, 99);
        Assert.All(form.Fields.OfType<Field.Choice>(), c =>
        {
            Assert.InRange(c.Options.Count, 1, 100);
            Assert.All(c.Options, o => Assert.InRange(o.Label.Length, 1, 75));
            Assert.All(c.Options, o => Assert.InRange(o.Value.Length, 1, 75));
        });
    }

    private static readonly Dictionary<string, string[]> Filled = new()
    {
        ["carry:bakery/2026-03-02/cleo/1"] = ["Done"],
        ["carry:bakery/2026-03-02/cleo/2"] = ["Blocked"],
        ["goal:bakery/2026-03-02/cleo/2"] = ["#bau"],
        ["block:r1"] = ["solved"],
        ["q:progress"] = ["- G4: signed Cafe Lume\n- cleaned oven 1 #bau\n\nstill testing the glue (G9)"],
        ["q:plan"] = ["call Hotel Astor about G4 prices"],
        ["q:roadblock"] = ["oven 2 is down g9"],
        ["roadblock.who"] = ["dev"],
        ["roadblock.kind"] = ["Urgent"],
        ["confidence:G9"] = ["8"],
        ["q:heard"] = ["Cafe Lume: wants bread before 7 #Delivery-times\nnobody likes the new bag"],
        [$"q:{StandupQuestions.FocusOn(LumeBakery.Tuesday).Id}"] = ["Glue needs two hours"],
    };

    private static AnswerDraft Draft(Dictionary<string, string[]> values) => Assert.IsType<AnswerReading.Read>(Read(values)).Draft;

    private static IReadOnlyDictionary<string, string> Errors(Dictionary<string, string[]> values) =>
        Assert.IsType<AnswerReading.Refused>(Read(values)).ByField;

    private static AnswerReading Read(Dictionary<string, string[]> values) =>
        AnswerParser.Read(View, values.ToDictionary(v => v.Key, v => (IReadOnlyList<string>)v.Value));
}
