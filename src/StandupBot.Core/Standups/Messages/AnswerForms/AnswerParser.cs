using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Text.Replies;

namespace StandupBot.Core.Standups.Messages.AnswerForms;

/// <summary>Reads a submitted answer form. Never throws for what people or clients can send.</summary>
public static class AnswerParser
{
    /// <param name="values">As in <see cref="Inbound.Submission"/>: fields that were left empty are absent.</param>
    public static AnswerReading Read(AnswerFormView view, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var given = new Submitted(values);
        var errors = AnswerErrors.Of(view, given);
        if (errors.Count > 0)
            return new AnswerReading.Refused(errors);
        return new AnswerReading.Read(WithNothingSaid(Draft(view, given), view, given));
    }

    private static AnswerDraft Draft(AnswerFormView view, Submitted given) => new()
    {
        Carried = [.. view.Carried.Select(item => Carried(item, view, given)).OfType<CarriedAnswer>()],
        Items = [.. view.Questions.SelectMany(question => Items(question, view, given))],
        Known = view.Roadblocks.Where(r => given.Has(AnswerFields.Known(r.Id))).DistinctBy(r => r.Id)
            .ToDictionary(r => r.Id, r => given.One(AnswerFields.Known(r.Id)) != AnswerFields.Solved),
        Roadblocks = Roadblocks(view, given),
        Heard = [.. Texts(view, given, QuestionKind.Heard).Select(line => HeardLines.Read(line, view.Themes))],
        Confidence = Confidence(view, given),
        Answers = [.. view.Questions.Where(IsOther).Select(q => Other(q, given)).OfType<Answer>()],
    };

    /// <summary>"None" to everything is an answer too: it is kept as it was written (behaviours 36, 37).</summary>
    private static AnswerDraft WithNothingSaid(AnswerDraft draft, AnswerFormView view, Submitted given)
    {
        if (!draft.ToCheckIn(view.Carried, view.Roadblocks).IsEmpty || draft.Known.Count + draft.Confidence.Count > 0)
            return draft;
        return draft with
        {
            Answers = [.. view.Questions.Where(q => given.Has(AnswerFields.Of(q))).Select(q => new Answer(q.Id, SafeText.Lines(given.One(AnswerFields.Of(q)))))],
        };
    }

    private static CarriedAnswer? Carried(CarriedItem item, AnswerFormView view, Submitted given)
    {
        if (!Enum.TryParse<CarryOutcome>(given.One(AnswerFields.Carried(item.Ref)), out var outcome) || !Enum.IsDefined(outcome))
            return null;
        return given.One(AnswerFields.CarriedGoal(item.Ref)) switch
        {
            AnswerFields.DailyBusiness => new(item.Ref, outcome, ItemLink.BusinessAsUsual),
            { } handle when ItemLines.Find(handle, view.Goals) is { } goal => new(item.Ref, outcome, ItemLink.Linked, goal.Id),
            _ => new(item.Ref, outcome),
        };
    }

    private static IEnumerable<DraftItem> Items(Question question, AnswerFormView view, Submitted given)
    {
        if (question.Kind is not (QuestionKind.Progress or QuestionKind.Plan))
            return [];
        var lines = ItemLines.Of(given.One(AnswerFields.Of(question)));
        return lines.Select(line => ItemLines.Read(line, StateOf(question, line), view.Goals));
    }

    /// <summary>Under "done" a line may still say that it goes on: "still testing the oven".</summary>
    private static ItemState StateOf(Question question, string line)
    {
        if (question.Kind == QuestionKind.Plan)
            return ItemState.Planned;
        return StateReader.Of(line, outright: true) == ItemState.Doing ? ItemState.Doing : ItemState.Done;
    }

    private static IReadOnlyList<DraftRoadblock> Roadblocks(AnswerFormView view, Submitted given)
    {
        var who = view.People.FirstOrDefault(p => p.Id == given.One(AnswerFields.Unblocker))?.Id;
        var kind = Enum.TryParse<RoadblockKind>(given.One(AnswerFields.Kind), out var chosen) && Enum.IsDefined(chosen) ? chosen : RoadblockKind.Normal;
        return [.. Texts(view, given, QuestionKind.Roadblock).Select(line => RoadblockLines.Read(line, who, kind, view.Goals))];
    }

    private static IEnumerable<string> Texts(AnswerFormView view, Submitted given, QuestionKind kind) =>
        view.Questions.Where(q => q.Kind == kind).SelectMany(q => ItemLines.Of(given.One(AnswerFields.Of(q))));

    private static Dictionary<string, int> Confidence(AnswerFormView view, Submitted given) => view.Confidence
        .Select(ask => (ask.Goal.Id, Said: given.Number(AnswerFields.Confidence(ask.Goal.Handle))))
        .Where(c => c.Said is not null)
        .DistinctBy(c => c.Id)
        .ToDictionary(c => c.Id, c => (int)Math.Round(c.Said!.Value, MidpointRounding.AwayFromZero));

    private static bool IsOther(Question question) =>
        question.Kind is QuestionKind.Text or QuestionKind.Choice or QuestionKind.Number or QuestionKind.YesNo;

    private static Answer? Other(Question question, Submitted given)
    {
        var text = SafeText.Lines(given.One(AnswerFields.Of(question)));
        return text.Length == 0 || NothingToReport.IsNone(text) && question.Kind == QuestionKind.Text ? null : new(question.Id, text);
    }
}
