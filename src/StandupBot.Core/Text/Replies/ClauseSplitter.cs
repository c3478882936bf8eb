using System.Collections.Frozen;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Replies;

/// <summary>
/// Cuts one line into items as a person would: at the end of a sentence and at semicolons, and at a comma or "and" only where a new
/// clause with its own verb begins, so that "drag and drop" and "lab, quiz and homework" stay whole.
/// </summary>
internal static class ClauseSplitter
{
    // A clause is judged by the words next to the joint, so that a very long reply costs no more than its length.
    private const int Reach = 160;

    private static readonly FrozenSet<string> s_abbreviations = Set("e.g i.e etc vs approx dr mr mrs ms st no inc z.b bzw ca ex p.ex resp incl fig nr");

    // A sentence that begins so goes on about the one before.
    private static readonly FrozenSet<string> s_goesOn = Set(
        "it this that these those they which because but so however he she hopefully its it's that's there otherwise since as then if when therefore hence maybe e.g");

    // "Since the meeting, I wrote the list": what is before the comma only tells when or why.
    private static readonly FrozenSet<string> s_circumstances = Set("since after before during when whenever if while once because until unless although though despite due given");

    private static readonly FrozenSet<string> s_prepositions = Set("for with to of in on at by from about into between the a an my our their his her both or");

    private static readonly FrozenSet<string> s_owners = Set("a an the my our their his her both");

    // Never a participle: "went to the fair" begins a clause after any tense, "baked by Bo" does not.
    private static readonly FrozenSet<string> s_plainPasts = Set("went did wrote took began spoke gave saw drew drove chose broke knew grew threw was were");

    private static readonly FrozenSet<string> s_bareDeeds = Set("study sleep relax eat cook revise debug refactor deploy");

    /// <param name="sentencesOnly">True where commas are part of one thought, as in roadblocks.</param>
    internal static List<Clause> Split(string text, bool sentencesOnly = false)
    {
        var masked = Masking.Mask(text);
        var clauses = new List<Clause>();
        var start = 0;
        for (var i = 0; i < masked.Length; i++)
        {
            if (Boundary(masked, start, i, sentencesOnly) is not { } joint)
                continue;
            clauses.Add(new Clause(start, joint.Start));
            start = joint.End;
            i = start - 1;
        }

        clauses.Add(new Clause(start, text.Length));
        return clauses;
    }

    // The stretch between two clauses, if one ends here.
    private static Clause? Boundary(string text, int start, int at, bool sentencesOnly)
    {
        switch (text[at])
        {
            case ';' when at > start && at + 1 < text.Length:
                return Joint(text, at, at + 1);
            case '.' or '!' or '?' when EndsSentence(text, start, at):
                return Joint(text, at + 1, at + 1);
            case ',' when !sentencesOnly && BeginsClause(text, start, at, at + 1, comma: true):
                return Joint(text, at, AfterAnd(text, at + 1));
            case ' ' when Smiley.EndsAt(text, at) && at + 1 < text.Length && char.IsUpper(text[at + 1]) && !GoesOn(text, at):
                return Joint(text, at, at);
            case ' ' when !sentencesOnly && (at == 0 || text[at - 1] != ',') && AfterAnd(text, at) is var next && next > at && BeginsClause(text, start, at, next, comma: false):
                return Joint(text, at, next);
            default:
                return null;
        }
    }

    private static Clause? Joint(string text, int from, int to)
    {
        while (to < text.Length && char.IsWhiteSpace(text[to]))
            to++;
        return to < text.Length ? new Clause(from, to) : null;
    }

    private static bool EndsSentence(string text, int start, int at)
    {
        if (at + 2 >= text.Length || !char.IsWhiteSpace(text[at + 1]))
            return false;
        var rest = text[(at + 1)..Math.Min(text.Length, at + Reach)].TrimStart();
        if (rest.Length == 0 || !(char.IsLetterOrDigit(rest[0]) || rest[0] is '#' or '@' or '`' or '*' or Masking.Hidden))
            return false;
        var before = LastWord(text, start, at);
        return !s_abbreviations.Contains(before) && !(before.Length == 1 && text[at] == '.' && !char.IsDigit(before[0])) && !GoesOn(text, at + 1);
    }

    private static bool GoesOn(string text, int at) =>
        Tokenizer.Words(text[at..Math.Min(text.Length, at + 40)]) is [var first, ..] && s_goesOn.Contains(first.Folded);

    private static bool BeginsClause(string text, int start, int end, int next, bool comma)
    {
        var begin = AfterAnd(text, next);
        var left = text[start..Math.Min(end, start + Reach)];
        var right = text[begin..Math.Min(text.Length, begin + Reach)];
        if (Tokenizer.Words(right).Count == 0 || end == start || !char.IsWhiteSpace(text[next == end ? end : next - (comma ? 0 : 1)]))
            return false;
        if (comma && (NothingToReport.IsNone(right) || IsBareDeed(left, right) || Hedges(right) || (begin == next && AddsThing(left, right))))
            return true;
        var opening = ClauseStart.Read(right);
        if (!opening.IsVerbal || Tokenizer.Words(left) is not [var opener, ..] || (comma && s_circumstances.Contains(opener.Folded)))
            return false;
        var leading = ClauseStart.Read(left);
        if (comma && TellsWhatFor(leading, right))
            return false;
        var conjoined = !comma || AfterAnd(text, next) > next;
        if (conjoined && ((opening.Forms != VerbForms.Past && EndsList(left)) || JoinsThings(leading, opening) || NamesOne(opening, right)))
            return false;
        if (conjoined && ((!opening.Own && CoordinatesWords(text[Math.Max(start, end - Reach)..end], leading)) || TakesUpObject(right) || (!comma && opening is { Forms: VerbForms.Ing, Own: false } && !TakesPhrase(right) && EndsInPhrase(text[Math.Max(start, end - Reach)..end]))))
            return false;
        return opening.Own || opening.BeginsStatus || SameForm(leading, opening) || s_plainPasts.Contains(opening.Verb) || (comma && (IsDeed(leading, opening, right) || (opening.Forms == VerbForms.Base && TakesObject(right))));
    }

    private static bool SameForm(ClauseStart left, ClauseStart right) =>
        left.Forms == VerbForms.None
            ? (right.Forms & (VerbForms.Past | VerbForms.Base)) != VerbForms.None && !left.Own
            : (left.Forms & right.Forms) != VerbForms.None;

    // "tested and deployed the app", "prepare for and attend", "how to bake and sell bread": one object for both verbs.
    private static bool CoordinatesWords(string left, ClauseStart leading)
    {
        var words = Tokenizer.Words(left);
        var last = words[^1].Folded;
        if (last == "work" && words is [.., { Folded: "go" or "went" or "going" or "drive" }, { Folded: "to" }, _])
            return false;
        return s_prepositions.Contains(last) || last == leading.Verb || (words.Count > 1 && (Verbs.FormsOf(last) & VerbForms.Base) != VerbForms.None && words[^2].Folded is "to" or "can" or "now" or "could" or "should" or "must" or "not") || last is "drag" or "copy" or "cut" or "trial" or "search" or "plug" or "try";
    }

    // "bread, rolls, and cake": the joint before the last of a list of single words.
    private static bool EndsList(string left)
    {
        var comma = left.LastIndexOf(',');
        return comma > 0 && Tokenizer.Words(left[(comma + 1)..]).Count == 1;
    }

    // "more research and planning of the fair" names two things.
    private static bool JoinsThings(ClauseStart leading, ClauseStart opening) =>
        leading is { IsVerbal: false } && opening is { Forms: VerbForms.Ing, Own: false, Verb: not ("waiting" or "working") };

    // "follow up the orders, called the mill": but "the list, sorted by date" tells of the list.
    private static bool IsDeed(ClauseStart leading, ClauseStart opening, string right) =>
        leading.IsVerbal && opening.Forms == VerbForms.Past && Tokenizer.Words(right) is [var verb, var what, ..] && verb.Folded == opening.Verb
        && (!s_prepositions.Contains(what.Folded) || s_owners.Contains(what.Folded)) && what.Folded is not ("and" or "as" or "using" or "when" or "after" or "before");

    // "sprint review and planning", "press start and stop and wait": a bare word is one of a row.
    private static bool NamesOne(ClauseStart opening, string right) =>
        Tokenizer.Words(right) switch
        {
            [_] => opening.Forms == VerbForms.Ing,
            [_, { Folded: "and" or "or" }, ..] => opening is { Forms: VerbForms.Base, Own: false, Verb: not "try" },
            _ => false,
        };

    // "waiting for the key, to open the shop" is one thing; "want to bake, to sell" are two.
    private static bool TellsWhatFor(ClauseStart leading, string right) =>
        !leading.Own && Tokenizer.Words(right) is [{ Folded: "to" }, ..];

    // "call the mill, maybe the bank".
    private static bool Hedges(string right) => Tokenizer.Words(right) is [{ Folded: "maybe" or "perhaps" or "possibly" or "hopefully" }, _, ..];

    // "finish the price list, oven test": a list of objects would have its "and".
    private static bool AddsThing(string left, string right) =>
        ClauseStart.Read(left).IsVerbal && Tokenizer.Words(left).Count > 2 && !left.Contains(':', StringComparison.Ordinal) && right.Split(',') is var parts && parts.All(ThingList.IsThing)
        && !Tokenizer.Words(right).Exists(w => w.Folded is "and" or "or");

    // "bake the rolls, call the mill, rest": a last word that is hardly ever a thing.
    private static bool IsBareDeed(string left, string right) =>
        Tokenizer.Words(right) is [var only] && s_bareDeeds.Contains(only.Folded) && ClauseStart.Read(left).IsVerbal;

    // "do a bit more on the page" is an action even after one in another tense.
    private static bool TakesObject(string right)
    {
        var words = Tokenizer.Words(right);
        return words.Count > 2 && words[1].Folded is "a" or "an" or "the" or "my" or "our" or "some" or "more" or "with" or "on";
    }

    // "baked the cake and sold it" is one thing done.
    private static bool TakesUpObject(string right)
    {
        var words = Tokenizer.Words(right);
        return words.Count > 1 && words[1].Folded is "it" or "them" or "those" or "these" or "him" or "her";
    }

    // "talking with sales and marketing people": the second noun belongs to the preposition.
    private static bool EndsInPhrase(string left)
    {
        var words = Tokenizer.Words(left);
        return words.Count > 2 && s_prepositions.Contains(words[^2].Folded);
    }

    // "looking for a baker" is an action wherever it stands, "marketing people" is not.
    private static bool TakesPhrase(string right) =>
        Tokenizer.Words(right) is [_, { Folded: "for" or "on" or "at" or "into" or "with" or "to" or "up" }, ..];

    private static int AfterAnd(string text, int at)
    {
        var i = at;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        foreach (var and in (ReadOnlySpan<string>)["and ", "& ", "und ", "then ", "e ", "et ", "y "])
        {
            if (i > at && string.Compare(text, i, and, 0, and.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return i + and.Length;
        }

        return at;
    }

    private static string LastWord(string text, int start, int at)
    {
        var i = at;
        while (i > start && !char.IsWhiteSpace(text[i - 1]))
            i--;
        return text[i..at].ToLowerInvariant();
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
