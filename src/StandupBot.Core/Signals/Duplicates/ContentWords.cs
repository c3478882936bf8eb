namespace StandupBot.Core.Signals.Duplicates;

/// <summary>The words of a line of work that say what it is about: three characters or more, without the ones that every line has.</summary>
public static class ContentWords
{
    private const int Shortest = 3;

    private static readonly HashSet<string> Empty = new(
        [
            "the", "and", "for", "with", "from", "into", "that", "this", "then", "now", "our", "their", "its", "was", "were", "will",
            "have", "has", "had", "did", "done", "doing", "still", "some", "more", "new", "all", "also", "about", "after", "before",
            "not", "but", "are", "can", "get", "got", "work", "worked", "working", "continue", "continued", "finish", "finished",
            "start", "started", "today", "yesterday", "tomorrow", "next", "meeting", "meetings",
        ], StringComparer.OrdinalIgnoreCase);

    public static HashSet<string> Of(string text)
    {
        HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inWord && start < 0)
                start = i;
            if (inWord || start < 0)
                continue;
            var word = text[start..i];
            if (word.Length >= Shortest && !Empty.Contains(word))
                words.Add(word);
            start = -1;
        }
        return words;
    }

    /// <summary>Shared words against all words (Jaccard), 0 to 1: the likeness that needs nothing else.</summary>
    public static double Similarity(string a, string b)
    {
        var (left, right) = (Of(a), Of(b));
        var shared = left.Count(right.Contains);
        var all = left.Count + right.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }
}
