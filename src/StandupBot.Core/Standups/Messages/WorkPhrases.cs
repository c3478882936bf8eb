using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Standups.Messages;

/// <summary>Who did what, in the fewest words: "Bo signed Cafe Lume", "Ana next: price list" (behaviour 68).</summary>
internal static class WorkPhrases
{
    private const int Longest = 90;
    private const int SpecificWords = 3;

    /// <summary>One phrase a person, those with finished work first.</summary>
    internal static IReadOnlyList<string> Of(IEnumerable<WorkView> work, Names names) =>
    [
        .. work.Select((view, at) => (View: view with { Text = Subjectless(SafeText.Line(view.Text)) }, At: at))
            .Where(w => w.View.Text.Length > 0)
            .GroupBy(w => w.View.MemberId, StringComparer.Ordinal)
            .Select(person => (Best: Best([.. person.Select(w => w.View)]), At: person.Min(w => w.At)))
            .OrderBy(p => p.Best.State).ThenBy(p => p.At)
            .Select(p => Phrase(p.Best, names[p.Best.MemberId])),
    ];

    /// <summary>Finished before going on before planned; then the shortest that still says something.</summary>
    private static WorkView Best(IReadOnlyList<WorkView> work) => work
        .OrderBy(w => w.State)
        .ThenBy(w => Words(w.Text) >= SpecificWords ? 0 : 1)
        .ThenBy(w => Words(w.Text) >= SpecificWords ? w.Text.Length : -w.Text.Length)
        .First();

    private static string Phrase(WorkView work, string name)
    {
        var text = Clip.Line(work.Text, Longest).TrimEnd('.');
        return (work.State, Reads(text)) switch
        {
            (ItemState.Done, VerbForms.Past) => $"{name} {Small(text)}",
            (ItemState.Doing, VerbForms.Ing) => $"{name} is {Small(text)}",
            (ItemState.Planned, VerbForms.Base) => $"{name} will {Small(text)}",
            (ItemState.Planned, _) => $"{name} next: {text}",
            (ItemState.Doing, _) => $"{name} goes on with: {text}",
            _ => $"{name}: {text}",
        };
    }

    /// <summary>The form of the first word, where it can have only one: "read the contract" says nothing about when.</summary>
    private static VerbForms Reads(string text)
    {
        var words = text.Split(' ', 3);
        return words.Length > 1 ? Verbs.FormsOf(words[0].ToLowerInvariant()) : VerbForms.None;
    }

    /// <summary>"I have signed ..." and "- signed ..." are "signed ...".</summary>
    private static string Subjectless(string text)
    {
        var line = text.TrimStart('-', '*', '>', '#', '•', '·', ' ');
        foreach (var opener in (string[])["I have ", "I've ", "I am ", "I'm ", "I’ve ", "I’m ", "I will ", "I'll ", "I’ll ", "I ", "we have ", "we "])
            if (line.StartsWith(opener, StringComparison.OrdinalIgnoreCase) && line.Length > opener.Length)
                return line[opener.Length..];
        return line;
    }

    /// <summary>A small first letter inside a sentence; "VAT" and "iPad" stay as they are.</summary>
    private static string Small(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static int Words(string text) => text.Count(c => c == ' ') + 1;
}
