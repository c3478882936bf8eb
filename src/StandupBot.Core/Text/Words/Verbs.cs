using System.Collections.Frozen;

namespace StandupBot.Core.Text.Words;

/// <summary>
/// Recognises the verbs that begin an item of work. Covers the common verbs of work notes by list and the rest by ending;
/// a wrong guess costs a split in the wrong place, never a word.
/// </summary>
public static class Verbs
{
    private static readonly FrozenSet<string> s_notPast = Set(
        "need seed feed speed embed exceed succeed proceed hundred indeed shed bleed breed greed creed freed sacred naked "
        + "related based advanced detailed unexpected limited supposed tired overwhelmed stressed confused overloaded exhausted blocked mixed");

    private static readonly FrozenSet<string> s_notIng = Set(
        "thing something anything nothing everything morning evening meeting string spring king ring during bring sing being ceiling sibling "
        + "pricing marketing onboarding training building setting wedding feeling beginning ending billing shipping hosting accounting "
        + "engineering staging landing missing existing upcoming ongoing following amazing interesting boring pending according including everthing");

    // "building the page", "setting up the shop": what follows shows that the noun is an action here.
    private static readonly FrozenSet<string> s_afterAction = Set("a an the my our your their his her this these some up out off down through over");

    // After the lists that it reads: static fields are set in the order of the file.
    private static readonly FrozenDictionary<string, VerbForms> s_known = Build();

    /// <summary>The forms that the folded word can have; <see cref="VerbForms.None"/> if it is no verb that we know.</summary>
    public static VerbForms FormsOf(string word)
    {
        if (s_known.TryGetValue(word, out var forms))
            return forms;
        if (word.Length >= 5 && word.EndsWith("ed", StringComparison.Ordinal) && !s_notPast.Contains(word))
            return VerbForms.Past;
        if (word.Length >= 6 && word.EndsWith("ing", StringComparison.Ordinal) && !s_notIng.Contains(word))
            return VerbForms.Ing;
        return VerbForms.None;
    }

    /// <param name="next">The folded word after it, or null: it tells an action from a thing where the word can be both.</param>
    public static VerbForms FormsOf(string word, string? next) =>
        next is not null && s_notIng.Contains(word) && word.Length > 6 && s_afterAction.Contains(next) ? VerbForms.Ing : FormsOf(word);

    private static FrozenDictionary<string, VerbForms> Build()
    {
        var known = new Dictionary<string, VerbForms>(StringComparer.Ordinal);
        foreach (var verb in VerbList.Regular)
        {
            Add(known, verb, VerbForms.Base);
            Add(known, Past(verb), VerbForms.Past);
            Add(known, Ing(verb), VerbForms.Ing);
        }

        foreach (var (verb, pasts) in VerbList.Irregular)
        {
            Add(known, verb, VerbForms.Base);
            Add(known, Ing(verb), VerbForms.Ing);
            foreach (var past in pasts)
                Add(known, past, VerbForms.Past);
        }

        foreach (var (form, words) in VerbList.OtherLanguages)
        {
            foreach (var word in words)
                Add(known, word, form);
        }

        foreach (var word in "finishes works writes makes goes gets fixes starts continues creates adds finds learns".Split(' '))
            Add(known, word, VerbForms.Base | VerbForms.Past);
        foreach (var word in s_notIng)
            known.Remove(word);
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, VerbForms> known, string word, VerbForms form) =>
        known[word] = known.GetValueOrDefault(word) | form;

    private static string Past(string verb) => verb switch
    {
        [.., 'e'] => verb + "d",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => verb[..^1] + "ied",
        _ => Doubled(verb) + "ed",
    };

    private static string Ing(string verb) => verb switch
    {
        [.., 'e'] when !verb.EndsWith("ee", StringComparison.Ordinal) => verb[..^1] + "ing",
        _ => Doubled(verb) + "ing",
    };

    private static string Doubled(string verb) => VerbList.Doubling.Contains(verb) ? verb + verb[^1] : verb;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
