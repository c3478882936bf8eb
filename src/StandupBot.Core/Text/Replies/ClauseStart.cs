using System.Collections.Frozen;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Replies;

/// <summary>How a clause begins: with which form of a verb, and whether it names its own subject or time.</summary>
/// <param name="Verb">The first verb, folded; empty if the clause does not begin with one.</param>
/// <param name="Own">True if pronoun, auxiliary or time word makes it a clause of its own ("I will", "today").</param>
internal readonly record struct ClauseStart(string Verb, VerbForms Forms, bool Own)
{
    private static readonly FrozenSet<string> s_subjects = Set("i we i'm im we're i've ive we've i'll we'll i'd ich wir eu yo je j'ai nous ik io noi");

    private static readonly FrozenSet<string> s_auxiliaries = Set(
        "will can might going gonna need needs needa have has am was been want plan hope planning todo should must wanna gotta to today yesterday tomorrow tonight next later "
        + "heute gestern morgen hoje ontem amanha hoy ayer manana hier demain aujourd'hui oggi ieri domani vandaag gisteren werde muss vou preciso estou voy necesito estoy vais dois suis");

    private static readonly FrozenSet<string> s_times = Set(
        "today yesterday tomorrow tonight heute gestern morgen hoje ontem amanha hoy ayer manana hier demain aujourd'hui oggi ieri domani vandaag gisteren");

    private static readonly FrozenSet<string> s_fillers = Set("also then still just now currently finally almost mostly mainly maybe possibly perhaps probably hopefully successfully briefly quickly again really plus and only never actively "
        + "dann noch auch jetzt depois tambem agora ainda luego tambien ahora puis aussi ensuite encore poi anche");

    private static readonly FrozenSet<string> s_notManner = Set("family weekly monthly yearly quarterly hourly assembly anomaly friendly supply");

    // With these a status begins even after a clause in another tense: "finished the page, waiting for review".
    private static readonly FrozenSet<string> s_statuses = Set("waiting working looking starting continuing planning hoping trying finishing researching reviewing preparing blocked stuck need needs wip");

    internal bool IsVerbal => Forms != VerbForms.None || Own || BeginsStatus;

    internal bool BeginsStatus => s_statuses.Contains(Verb);

    /// <param name="masked">The clause with links and code hidden.</param>
    internal static ClauseStart Read(string masked)
    {
        var own = false;
        var status = "";
        var words = Tokenizer.Words(masked);
        for (var i = 0; i < Math.Min(words.Count, 6); i++)
        {
            var word = words[i].Folded;
            if (s_subjects.Contains(word))
                own = true;
            else if (i + 1 < words.Count && words[i + 1].Folded == "to" && s_auxiliaries.Contains(word))
                (own, status) = (true, word);
            else if (s_statuses.Contains(word) || (FormsAt(words, i) != VerbForms.None && !IsHelper(word, words, i)))
                return new ClauseStart(status.Length > 0 ? status : word, VerbFormsAt(masked, words, i), own);
            else if (s_auxiliaries.Contains(word))
                own = true;
            else if (!s_fillers.Contains(word) && !IsManner(word))
                return new ClauseStart("", VerbForms.None, own && (i > 1 || s_times.Contains(words[0].Folded)));
        }

        return new ClauseStart("", VerbForms.None, own && words.Count > 1);
    }

    // "manually added", "carefully packed": what is done stands behind it.
    private static bool IsManner(string word) => word.Length > 5 && word.EndsWith("ly", StringComparison.Ordinal) && !s_notManner.Contains(word);

    private static bool IsHelper(string word, List<Token> words, int at) =>
        s_auxiliaries.Contains(word) && at + 1 < words.Count && (words[at + 1].Folded is "to" or "be" or "been" || Verbs.FormsOf(words[at + 1].Folded) != VerbForms.None);

    private static VerbForms FormsAt(List<Token> words, int at) => Verbs.FormsOf(words[at].Folded, at + 1 < words.Count ? words[at + 1].Folded : null);

    private static VerbForms VerbFormsAt(string masked, List<Token> words, int at)
    {
        var forms = FormsAt(words, at);
        // "test cases" or "lab" at the end of a list is a thing: a bare base form needs an object.
        var isLast = at + 1 == words.Count || (words[at].End < masked.Length && masked[words[at].End] == ',');
        return forms == VerbForms.Base && isLast ? VerbForms.None : forms;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
