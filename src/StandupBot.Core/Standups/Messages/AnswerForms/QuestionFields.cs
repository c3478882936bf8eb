using System.Globalization;
using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Roadblocks;

namespace StandupBot.Core.Standups.Messages.AnswerForms;

/// <summary>The fields that one question takes, filled with today's earlier answer.</summary>
internal static class QuestionFields
{
    private const int HintedGoals = 4;

    internal static IEnumerable<Field> Of(Question question, AnswerFormView view) => question.Kind switch
    {
        QuestionKind.Progress => [Items(question, view, i => i.State != ItemState.Planned)],
        QuestionKind.Plan => [Items(question, view, i => i.State == ItemState.Planned)],
        QuestionKind.Roadblock => Roadblock(question, view),
        QuestionKind.Confidence => view.Confidence.Take(AnswerForm.MostConfidence).Select(ask => Confidence(question, ask, view)),
        QuestionKind.Heard => [Heard(question, view)],
        QuestionKind.Choice => [Choice(question, view)],
        QuestionKind.Number => [Number(question, view)],
        QuestionKind.YesNo => [YesNo(question, view)],
        _ => [Text(question, Given(question, view))],
    };

    private static Field.Text Text(Question question, string? initial) => new(AnswerFields.Of(question), Label(question))
    {
        Multiline = true,
        Hint = question.Hint is null ? null : Clip.Line(question.Hint, 300),
        Required = question.Required,
        Initial = Shortened(initial),
        MaxLength = AnswerForm.LongestText,
    };

    private static Field.Text Items(Question question, AnswerFormView view, Func<DraftItem, bool> belongs) =>
        Text(
            question with { Hint = GoalHint(question, view) },
            Lines(view.Earlier?.Items.Where(belongs).Select(item => ItemLines.Write(item, view.Goals))));

    /// <summary>The handles that this member is likely to need, so that nobody has to look them up.</summary>
    private static string? GoalHint(Question question, AnswerFormView view)
    {
        var likely = view.Goals.Where(g => g.Open).Take(HintedGoals).Select(g => $"{g.Goal.Handle} {Clip.Line(g.Goal.Title, 30)}").ToList();
        return question.Kind != QuestionKind.Progress || likely.Count == 0
            ? question.Hint
            : $"One thing a line, with its goal where it has one: {string.Join(", ", likely)}. #bau is daily business.";
    }


    private static IEnumerable<Field> Roadblock(Question question, AnswerFormView view)
    {
        var earlier = view.Earlier?.Roadblocks ?? [];
        yield return Text(question, Lines(earlier.Select(r => RoadblockLines.Write(r, view.Goals))));
        var who = earlier.Select(r => r.UnblockerId).FirstOrDefault(id => view.People.Any(p => p.Id == id));
        if (view.People.Count > 0)
            yield return new Field.Choice(AnswerFields.Unblocker, "Who could clear it?", [.. People(view.People)]) { Initial = who is null ? [] : [who] };
        yield return new Field.Choice(
            AnswerFields.Kind, "How urgent is it?",
            [
                new Option(nameof(RoadblockKind.Urgent), "Urgent: today"),
                new Option(nameof(RoadblockKind.Normal), "Normal: within two working days"),
                new Option(nameof(RoadblockKind.External), "Somebody outside has to act"),
            ])
        {
            Initial = earlier is [{ Kind: { } kind }, ..] ? [kind.ToString()] : [],
        };
    }

    private static IEnumerable<Option> People(IReadOnlyList<PersonView> people)
    {
        var names = Names.Of(people);
        return people.Where(p => p.Id.Length <= AnswerForm.LongestOption).DistinctBy(p => p.Id).Take(AnswerForm.MostOptions)
            .Select(p => new Option(p.Id, Clip.Line(names[p.Id], AnswerForm.LongestOption)));
    }

    private static Field.Number Confidence(Question question, ConfidenceAsk ask, AnswerFormView view) =>
        new Field.Number(AnswerFields.Confidence(ask.Goal.Handle), $"{ask.Goal.Named}: {Label(question)}")
        {
            Min = 1,
            Max = 10,
            Hint = ask.Last is { } last ? string.Create(CultureInfo.InvariantCulture, $"Last time you said {last}.") : null,
            Initial = view.Earlier?.Confidence.TryGetValue(ask.Goal.Id, out var said) == true ? said : null,
        };

    private static Field.Text Heard(Question question, AnswerFormView view)
    {
        var themes = view.Themes.Select(t => Clip.Line(t, 30)).Where(t => t.Length > 0).Take(5).Select(t => "#" + t.Replace(' ', '-'));
        var lately = view.Themes.Count > 0 ? $". Lately: {string.Join(" ", themes)}" : "";
        return Text(question with { Hint = question.Hint + lately }, Lines(view.Earlier?.Heard.Select(HeardLines.Write)));
    }

    private static Field Choice(Question question, AnswerFormView view)
    {
        var options = question.Options.Select(o => Clip.Line(o, AnswerForm.LongestOption)).Where(o => o.Length > 0).Distinct().Take(AnswerForm.MostOptions).ToList();
        if (options.Count == 0)
            return Text(question, Given(question, view));
        return new Field.Choice(AnswerFields.Of(question), Label(question), [.. options.Select(o => new Option(o, o))])
        {
            Hint = question.Hint, Required = question.Required, Initial = Given(question, view) is { } given && options.Contains(given) ? [given] : [],
        };
    }

    private static Field.Number Number(Question question, AnswerFormView view) => new Field.Number(AnswerFields.Of(question), Label(question))
    {
        Hint = question.Hint, Required = question.Required, Min = question.Min, Max = question.Max,
        Initial = double.TryParse(Given(question, view), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    private static Field.Choice YesNo(Question question, AnswerFormView view) => new(
        AnswerFields.Of(question), Label(question), [new Option("Yes", "Yes"), new Option("No", "No")])
    {
        Hint = question.Hint, Required = question.Required, Initial = Given(question, view) is { } given and ("Yes" or "No") ? [given] : [],
    };

    private static string Label(Question question) => Clip.Line(question.Text, 150) is { Length: > 0 } label ? label : "Your answer";

    private static string? Given(Question question, AnswerFormView view) =>
        view.Earlier?.Answers.FirstOrDefault(a => a.Question == question.Id)?.Text;

    private static string? Lines(IEnumerable<string>? lines) => lines is null ? null : string.Join('\n', lines);

    /// <summary>A field cannot hold more: the rest of a long free text stays as it was sent, unless the member sends the form.</summary>
    private static string? Shortened(string? initial) => string.IsNullOrEmpty(initial) ? null : initial[..Clip.End(initial, AnswerForm.LongestText)];
}
