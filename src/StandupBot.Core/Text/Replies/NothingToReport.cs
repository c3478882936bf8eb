using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Replies;

/// <summary>Tells an answer that only says "nothing" from one that says something. "No blockers" is none; "no access to the printer" is not.</summary>
public static partial class NothingToReport
{
    private const int MaxWords = 9;

    /// <summary>It stands in the way like no other, though each of its words may be said of nothing: "no", "for the time being".</summary>
    private const string NoTime = "no time";

    private static readonly FrozenSet<string> s_whole = Set(
        "no|na|n a|n / a|none|nope|nah|nay|nothing|nil|null|nada|no one|nobody|noone|nowhere|not really|not applicable|not blocked|unblocked|all good|all clear|all fine|im good|i am good|we are good|good to go|im fine|"
        + "no thanks|not yet|not sure yet|zero|0|x|ok|okay|fine|good|free|clear|none known|no one yet|nothing much|not much|nothing really|nothing yet|smooth|smooth sailing|didnt do anything|did not do anything|nothing new|nothing special|nothing to report|none listed|idk|no idea|dont know|dont know yet|i dont know|not sure|tbd|to be decided|hm|hmm|well|who knows|none planned|nothing planned|nothing major|none really|nothing in particular|nothing else|"
        + "nein|nee|keine|keiner|keins|nichts|nix|alles gut|alles ok|alles klar|nichts neues|kein problem|nao|nenhum|nenhuma|nenhuns|sem|tudo certo|tudo bem|tudo ok|ninguno|ninguna|todo bien|sin novedad|"
        + "non|aucun|aucune|rien|neant|ras|r a s|tout va bien|personne|rien a signaler|pas de souci|nessuno|nessuna|niente|nulla|tutto bene|tutto ok|niks|geen|niets|alles goed|nope nope|no no|na na");

    private static readonly FrozenSet<string> s_no = Set(
        "no|not|none|nothing|nope|nah|isnt|arent|without|dont|havent|im|i|am|have|having|are|is|there|we|keine|kein|keinen|nichts|nicht|ich|habe|bin|es|gibt|nao|nenhum|nenhuma|sem|nada|tenho|ha|estou|ninguno|ninguna|ningun|sin|tengo|hay|estoy|"
        + "aucun|aucune|pas|de|rien|je|suis|jai|ne|nai|il|y|a|nessun|nessuno|nessuna|non|niente|ho|sono|ci|geen|niet|niets|ik|heb|ben|er|zijn|nee|nein|well|currently|really|que|me|mich|das");

    private static readonly FrozenSet<string> s_thing = Set(
        "blocker|blockers|blocked|blocking|block|blocks|roadblock|roadblocks|impediment|impediments|obstacle|obstacles|issue|issues|problem|problems|stuck|anything|hindernis|hindernisse|blockade|blockaden|blockiert|probleme|"
        + "bloqueio|bloqueios|bloqueado|bloqueada|bloqueando|impedimento|impedimentos|obstaculo|obstaculos|problemas|problema|bloqueo|bloqueos|blocage|blocages|bloque|bloquee|bloquant|obstacles|probleme|problemes|souci|"
        + "blocco|blocchi|bloccato|bloccata|ostacolo|ostacoli|impedimenti|problemi|blokkade|blokkades|blokkers|geblokkeerd|obstakel|obstakels|problemen|challenges|concerns|hindrances|hurdles|report|say|add");

    private static readonly FrozenSet<string> s_time = Set(
        "right|now|today|yet|atm|currently|at|the|this|moment|for|so|far|as|of|present|time|really|me|my|end|on|here|to|that|i|know|from|side|and|or|all|any|major|big|new|real|current|other|thanks|thank|you|everything|good|just|know|"
        + "derzeit|aktuell|zurzeit|momentan|im|heute|gerade|moment|agora|hoje|momento|por|enquanto|no|ate|ahora|hoy|el|pour|l|instant|linstant|aujourdhui|ce|jour|maintenant|per|ora|oggi|al|adesso|voor|nu|vandaag|op|dit|tot|toe|lol|haha|yay|whatsoever|think|mehr|major|can|were|re|le|en|reported|noted|mentioned|listed|identified|given|please");

    // "probably nothing": the rest tells.
    private static readonly FrozenSet<string> s_hedges = Set("probably|honestly|sadly|unfortunately|mostly|basically|hopefully|again|still|provavelmente|wahrscheinlich|leider");

    [GeneratedRegex(@":[a-z0-9_+\-]+:|<[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Pictures();

    /// <summary>True if the text says that there is nothing: "none", "n/a", "-", "no blockers right now", and the like in the languages that we know.</summary>
    public static bool IsNone(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > 120)
            return false;
        var phrase = Folding.Phrase(Pictures().Replace(Folding.Fold(text), " "));
        if (phrase.Length == 0)
            return !EmptyReply.IsEmpty(text);
        if (IsWhole(phrase))
            return true;
        var words = phrase.Split(' ');
        if (words.Length > 1 && s_hedges.Contains(words[0]))
            return IsNone(phrase[(words[0].Length + 1)..]);
        return words.Length <= MaxWords && phrase != NoTime && (IsNoThing(words) || IsNothingForNow(phrase, words) || IsFreeWay(words) || IsAllWell(words));
    }

    private static bool IsWhole(string phrase) => s_whole.Contains(phrase) || NothingLexicon.Answers.Contains(phrase);

    // "nothing is stopping me today", "rien ne me bloque": a word for nothing, the way, and perhaps a time.
    private static bool IsFreeWay(string[] words)
    {
        for (var end = words.Length; end > 1; end--)
        {
            if (IsWhole(words[0]) && NothingLexicon.Ways.Contains(string.Join(' ', words[1..end])))
                return true;
            if (!s_time.Contains(words[end - 1]))
                return false;
        }

        return false;
    }

    // "everything is fine": nothing but good is said of all.
    private static bool IsAllWell(string[] words) =>
        words.Length > 1 && NothingLexicon.Everything.Contains(words[0]) && words[1..].All(NothingLexicon.Well.Contains);

    // "no blockers", "not blocked right now", "es gibt keine Hindernisse".
    private static bool IsNoThing(string[] words)
    {
        var negated = false;
        var named = false;
        foreach (var word in words)
        {
            negated |= Negates(word);
            named |= IsThing(word);
            if (!s_no.Contains(word) && !NothingLexicon.Negations.Contains(word) && !IsThing(word) && !s_time.Contains(word) && word is not ("/" or "&"))
                return false;
        }

        // The negation must come first: "blocked, not sure why" stands in the way. Only a label may stand before it: "blockers - none".
        return negated && named && (Array.FindIndex(words, Negates) <= Array.FindIndex(words, IsThing) || IsLabelled(words));
    }

    private static bool IsThing(string word) => s_thing.Contains(word) || NothingLexicon.Things.Contains(word);

    private static bool IsLabelled(string[] words) =>
        s_thing.Contains(words[0]) && words[0] is not ("blocked" or "stuck") && IsWhole(string.Join(' ', words[1..]).TrimStart('-', ':', ' '));

    // "none at the moment", "nope, not today", "nothing for now".
    private static bool IsNothingForNow(string phrase, string[] words)
    {
        for (var length = Math.Min(3, words.Length); length > 0; length--)
        {
            if (IsWhole(string.Join(' ', words[..length])) || (length == 1 && words[0] == "not"))
                return words[length..].All(w => s_time.Contains(w) || s_whole.Contains(w)) && phrase.Length > 2;
        }

        return false;
    }

    private static bool Negates(string word) => NothingLexicon.Negations.Contains(word) || word is "no" or "not" or "none" or "nothing" or "nope" or "nah" or "isnt" or "arent" or "without" or "dont" or "havent" or "nein" or "nee"
        or "keine" or "kein" or "keinen" or "nichts" or "nicht" or "nao" or "nenhum" or "nenhuma" or "sem" or "nada" or "ninguno" or "ninguna" or "ningun" or "sin" or "aucun" or "aucune" or "pas" or "rien"
        or "nessun" or "nessuno" or "nessuna" or "non" or "niente" or "geen" or "niet" or "niets" or "nulla" or "nix" or "niks";

    private static FrozenSet<string> Set(string words) => words.Split('|').ToFrozenSet(StringComparer.Ordinal);
}
