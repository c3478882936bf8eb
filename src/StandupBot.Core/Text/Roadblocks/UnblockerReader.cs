using System.Text.RegularExpressions;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Roadblocks;

/// <summary>Reads who is waited for, and for what, out of "waiting on the returns policy from ops".</summary>
internal static class UnblockerReader
{
    private static readonly Regex s_waiting = new(
        @"\b(?:waiting|wait|waits|awaiting|blocked|stuck|depends|depending|depend|held up|need|needs|needing|require|requires|warte|warten|blockiert|aguardando|esperando|bloqueado|attends|en attente|aspetto|wacht)\b(?:\s+(?:for|on|by|from|to hear from|to get|auf|von|por|a|de|di|op))?\s+(?<rest>[^.;!?\n]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    private static readonly Regex s_from = new(
        @"\s+(?:from|by|von|de|do|da|par|van)\s+\S.*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    /// <summary>The party that the line waits for, else the only known party that it names.</summary>
    internal static KnownParty? Find(string text, IReadOnlyList<KnownParty> known)
    {
        var waiting = s_waiting.Match(text);
        if (waiting.Success && Named(waiting.Groups["rest"].Value, known) is [var first, ..])
            return first;
        return Named(text, known) is [var only] ? only : null;
    }

    /// <summary>What is waited for, or null if the line does not say.</summary>
    internal static string? Needs(string text)
    {
        var waiting = s_waiting.Match(text);
        if (!waiting.Success)
            return null;
        var rest = s_from.Replace(waiting.Groups["rest"].Value, "").Trim();
        return rest.Length == 0 ? null : rest;
    }

    // In the order of the text; a longer name wins over a shorter one at the same place.
    private static List<KnownParty> Named(string text, IReadOnlyList<KnownParty> known)
    {
        var words = Tokenizer.Words(text).Select(w => Bare(w.Folded)).ToList();
        var names = known.Select(p => (Party: p, Name: Tokenizer.Words(p.Name).Select(w => w.Folded).ToArray())).Where(n => n.Name.Length > 0).ToList();
        var sharing = names.CountBy(n => n.Name[0], StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return names
            .SelectMany(n => FormsOf(n.Name, sharing[n.Name[0]]).Select(form => (n.Party, At: IndexOf(words, form), form.Length)))
            .Where(hit => hit.At >= 0)
            .OrderBy(hit => hit.At).ThenByDescending(hit => hit.Length)
            .DistinctBy(hit => hit.At)
            .Select(hit => hit.Party).Distinct().ToList();
    }

    // The whole name, and its first word when nobody else's name begins with it.
    private static IEnumerable<string[]> FormsOf(string[] name, int sharing)
    {
        yield return name;
        if (name.Length > 1 && name[0].Length > 1 && sharing == 1)
            yield return [name[0]];
    }

    private static int IndexOf(List<string> words, string[] name)
    {
        for (var i = 0; i + name.Length <= words.Count; i++)
        {
            if (name.SequenceEqual(words.Skip(i).Take(name.Length), StringComparer.Ordinal))
                return i;
        }

        return -1;
    }

    private static string Bare(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
}
