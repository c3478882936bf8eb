using System.Globalization;
using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages.AnswerForms;

/// <summary>The form behind "Answer": what was planned last time first, then the questions, pre-filled with what is known.</summary>
public static class AnswerForm
{
    public const string Id = "standup.answer";
    public const int MostCarried = 12;
    public const int MostRoadblocks = 8;
    public const int MostConfidence = 8;
    public const int MostQuestions = 20;
    internal const int MostOptions = 100;
    internal const int LongestOption = 75;
    internal const int LongestText = 3000;

    public static Form Compose(AnswerFormView view) => new(Id, view.Run.RunId, "Your stand-up", "Send",
    [
        new Field.Note(RichText.Of(
            new Inline.Strong(view.Run.Title), new Inline.Words(". Open until "), view.Run.Until.Inline(view.Run.Date), new Inline.Words("."))),
        .. Carried(view),
        .. view.Roadblocks.Take(MostRoadblocks).Select(Known),
        .. view.Questions.Take(MostQuestions).SelectMany(question => QuestionFields.Of(question, view)),
    ]);

    private static IEnumerable<Field> Carried(AnswerFormView view)
    {
        if (view.Carried.Count > 0)
            yield return new Field.Note(RichText.Strong("What became of last time's plan?"));
        foreach (var item in view.Carried.Take(MostCarried))
        {
            yield return Outcome(item, view);
            if (item is { Goal: null, BusinessAsUsual: false } && view.Goals.Any(g => g.Open))
                yield return Goal(item, view);
        }

        if (view.Carried.Count > MostCarried)
            yield return new Field.Note($"{Say.Count(view.Carried.Count - MostCarried, "more line")} of last time are not shown; write about them below if they moved.");
    }

    private static Field.Choice Outcome(CarriedItem item, AnswerFormView view)
    {
        var goal = item.Goal is { } serves ? $" ({serves.Handle})" : "";
        var chosen = view.Earlier?.Carried.FirstOrDefault(c => c.Ref == item.Ref)?.Outcome ?? item.Outcome;
        return new Field.Choice(
            AnswerFields.Carried(item.Ref), Clip.Line(item.Text, 140) + goal,
            [.. CarryOutcomes.All.Select(o => new Option(o.ToString(), CarryOutcomes.Label(o)))])
        {
            Initial = chosen is { } outcome ? [outcome.ToString()] : [],
        };
    }

    private static Field.Choice Goal(CarriedItem item, AnswerFormView view)
    {
        var earlier = view.Earlier?.Carried.FirstOrDefault(c => c.Ref == item.Ref);
        var initial = earlier?.Link switch
        {
            ItemLink.BusinessAsUsual => AnswerFields.DailyBusiness,
            ItemLink.Linked => view.Goals.FirstOrDefault(g => g.Goal.Id == earlier.ObjectiveId)?.Goal.Handle,
            _ => null,
        };
        return new Field.Choice(
            AnswerFields.CarriedGoal(item.Ref), "Which goal is that for?",
            [
                .. view.Goals.Where(g => g.Open).Take(MostOptions - 1).Select(g => new Option(g.Goal.Handle, Clip.Line($"{g.Goal.Handle} {g.Goal.Short}", LongestOption))),
                new Option(AnswerFields.DailyBusiness, "Daily business, no goal"),
            ])
        {
            Initial = initial is null ? [] : [initial],
        };
    }

    private static Field.Choice Known(OwnRoadblock roadblock) => new Field.Choice(
        AnswerFields.Known(roadblock.Id),
        string.Create(CultureInfo.InvariantCulture, $"Still in your way? {Clip.Line(roadblock.Text, 140)} ({Say.Days(roadblock.AgeDays)})"),
        [new Option(AnswerFields.Yes, "Yes, still"), new Option(AnswerFields.Solved, "Solved")])
    {
        Initial = roadblock.Still is { } still ? [still ? AnswerFields.Yes : AnswerFields.Solved] : [],
    };
}
