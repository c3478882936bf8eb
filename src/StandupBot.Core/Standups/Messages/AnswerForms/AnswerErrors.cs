using System.Globalization;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages.AnswerForms;

/// <summary>What keeps a submission from being taken, by field; each sentence says what to do.</summary>
internal static class AnswerErrors
{
    internal static Dictionary<string, string> Of(AnswerFormView view, Submitted given)
    {
        Dictionary<string, string> errors = [];
        foreach (var question in view.Questions)
            if (ErrorIn(question, view, given) is { } error)
                errors[AnswerFields.Of(question)] = error;
        foreach (var ask in view.Confidence)
            if (Confidence(given, AnswerFields.Confidence(ask.Goal.Handle)) is { } error)
                errors[AnswerFields.Confidence(ask.Goal.Handle)] = error;
        if (errors.Count == 0 && !given.Any && view.Questions.Count > 0)
            errors[AnswerFields.Of(view.Questions[0])] = "Write a word or two here, or \"none\" if there is nothing to say.";
        return errors;
    }

    private static string? ErrorIn(Question question, AnswerFormView view, Submitted given)
    {
        var field = AnswerFields.Of(question);
        if (given.One(field) is not { } text)
            return question is { Required: true, Kind: not QuestionKind.Confidence } ? "Your team asks for an answer here: one line is enough." : null;
        return question.Kind switch
        {
            QuestionKind.Number => Number(question, given, field),
            QuestionKind.Progress or QuestionKind.Plan => Lines(text, view) ?? Length(text),
            _ => Length(text),
        };
    }

    private static string? Length(string text) => text.Length <= AnswerForm.LongestText
        ? null
        : $"This is {Thousands(text.Length)} characters long and {Thousands(AnswerForm.LongestText)} fit here. Shorten it, or send it as a message in this chat.";

    private static string? Lines(string text, AnswerFormView view)
    {
        if (ItemLines.Unknown(text, view.Goals).FirstOrDefault() is { } handle)
        {
            var mine = view.Goals.Where(g => g.Open).Take(3).Select(g => g.Goal.Named).ToList();
            return $"There is no goal {handle}. {(mine.Count == 0 ? "Leave it out for now." : $"Yours are {Say.List(mine)}, for instance.")}";
        }

        var count = ItemLines.Of(text).Count;
        return count <= ItemLines.Most ? null : $"These are {count} lines and {ItemLines.Most} fit here. Put the small ones together.";
    }

    private static string? Number(Question question, Submitted given, string field)
    {
        if (given.Number(field) is not { } number)
            return "Give a number here, such as 7.";
        return (number < question.Min, number > question.Max) switch
        {
            (true, _) => string.Create(CultureInfo.InvariantCulture, $"The least possible is {question.Min}."),
            (_, true) => string.Create(CultureInfo.InvariantCulture, $"The most possible is {question.Max}."),
            _ => null,
        };
    }

    private static string? Confidence(Submitted given, string field) =>
        !given.Has(field) || given.Number(field) is >= 1 and <= 10 ? null : "Give a whole number from 1 (no chance) to 10 (certain), or leave it empty.";

    private static string Thousands(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
