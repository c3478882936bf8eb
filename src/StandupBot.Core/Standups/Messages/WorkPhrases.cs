using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Text.Replies;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Standups.Messages;

/// <summary>Who did what, in the fewest words: "Bo signed Cafe Lume", "Ana, next: price list" (behaviour 68).</summary>
internal static class WorkPhrases
{
    private const int Longest = 90;
    private const int SpecificWords = 3;

    /// <summary>One phrase a person, those with finished work first.</summary>
    internal static IReadOnlyList<string> Of(IEnumerable<WorkView> work, Names names) =>
    [
        .. work.Select((view, at) => (View: view with { Text = Subjectless(SafeText.Line(view.Text)) }, At: at))
            .Where(w => w.View.Text.Length > 0 && !SaysNothing(w.View.Text))
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
            (ItemState.Done, VerbForms.Past) => $"{name} {Say.Small(text)}",
            (ItemState.Doing, VerbForms.Ing) => $"{name} is {Say.Small(text)}",
            (ItemState.Planned, VerbForms.Base) => $"{name} will {Say.Small(text)}",
            (ItemState.Planned, _) when Intention(text) is { } intends => $"{name} {intends}",
            (ItemState.Planned, _) => $"{name}, next: {text}",
            (ItemState.Doing, _) => $"{name}, going on: {text}",
            _ => $"{name}: {text}",
        };
    }

    /// <summary>The form of the first word, where it can have only one: "read the contract" says nothing about when.</summary>
    private static VerbForms Reads(string text)
    {
        var words = text.Split(' ', 3);
        return words.Length > 1 ? Verbs.FormsOf(words[0].ToLowerInvariant()) : VerbForms.None;
    }

    /// <summary>"Going to call the mill" after a name: "is going to call the mill"; null for a plan without such a beginning.</summary>
    private static string? Intention(string text) => text switch
    {
        _ when StartsWith(text, "will ") => Say.Small(text),
        _ when StartsWith(text, "going to ") || StartsWith(text, "planning to ") || StartsWith(text, "hoping to ") => "is " + Say.Small(text),
        _ when StartsWith(text, "need to ") || StartsWith(text, "plan to ") || StartsWith(text, "want to ") => Say.Small(text).Insert(4, "s"),
        _ => null,
    };

    /// <summary>A day on which little got done is in the thread, where its author put it; it makes no headline.</summary>
    private static bool SaysNothing(string text) =>
        NothingToReport.IsNone(text) || Openers(text, "nothing ", "didn't ", "didn’t ", "did not ", "not much", "haven't ", "haven’t ", "have not ");

    private static bool Openers(string text, params IReadOnlyList<string> openers) => openers.Any(opener => StartsWith(text, opener));

    private static bool StartsWith(string text, string opener) => text.StartsWith(opener, StringComparison.OrdinalIgnoreCase);

    /// <summary>"I have signed ..." and "- signed ..." are "signed ...".</summary>
    private static string Subjectless(string text)
    {
        var line = text.TrimStart('-', '*', '>', '#', '•', '·', ' ');
        foreach (var opener in (string[])["I have ", "I've ", "I am ", "I'm ", "I’ve ", "I’m ", "I will ", "I'll ", "I’ll ", "I ", "we have ", "we "])
            if (StartsWith(line, opener) && line.Length > opener.Length)
                return line[opener.Length..];
        return line;
    }

    private static int Words(string text) => text.Count(c => c == ' ') + 1;
}
