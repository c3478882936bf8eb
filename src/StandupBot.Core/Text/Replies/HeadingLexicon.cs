using StandupBot.Core.Standups;
using System.Collections.Frozen;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Replies;

/// <summary>The headings that people put over their answers, in the languages that we know. Compared as <see cref="Folding.Phrase"/>.</summary>
internal static class HeadingLexicon
{
    private static readonly FrozenDictionary<string, (Section Section, ItemState? State)> s_bare = Build(
        (Section.Progress, ItemState.Done,
            "yesterday|yday|did|shipped|completed|finished|accomplished|accomplishments|achievements|achieved|delivered|previously|last time|last week|last sprint|since last time|since yesterday|what i did|"
            + "what we did|what i did yesterday|what got done|what was done|previous day|last working day|recently|wins|highlights|progress since last time|work done|tasks completed|completed tasks|done yesterday|done today|"
            + "gestern|erledigt|geschafft|gemacht|was ich gestern gemacht habe|was ich gemacht habe|fertig|letzte woche|ontem|feito|o que fiz|o que fiz ontem|o que eu fiz|o que eu fiz ontem|concluido|concluidos|semana passada|"
            + "ayer|hecho|lo que hice|lo que hice ayer|que hice|que hice ayer|completado|terminado|la semana pasada|hier|fait|termine|ce que jai fait|ce que jai fait hier|semaine derniere|"
            + "ieri|fatto|completato|cosa ho fatto|cosa ho fatto ieri|gisteren|gedaan|afgerond|wat ik gisteren deed"),
        (Section.Progress, ItemState.Doing, "in progress|wip|work in progress|ongoing|in arbeit|em andamento|en curso|en cours|in corso|lopend"),
        (Section.Plan, ItemState.Doing, "doing|currently|working on|doing now|right now|dabei|fazendo|haciendo|mee bezig"),
        (Section.Plan, ItemState.Planned,
            "today|tomorrow|tonight|next|up next|next up|next steps|plan|plans|planned|to do|todo|todos|to dos|will do|this week|next week|this afternoon|later today|todays plan|plan for today|plan for tomorrow|plans for today|plans for tomorrow|"
            + "focus|todays focus|focus today|focus for today|priorities|todays priorities|agenda|upcoming|goals for today|todays goals|goal for today|what i will do|what ill do|what i plan to do|what im doing today|what i will do today|what ill do today|what is next|whats next|going to do|"
            + "heute|morgen|geplant|als nachstes|nachste schritte|plan fur heute|was ich heute mache|diese woche|nachste woche|hoje|amanha|proximo|proximos|proximos passos|planejado|o que vou fazer|o que vou fazer hoje|o que farei hoje|esta semana|para hoje|"
            + "hoy|manana|siguiente|proximos pasos|planeado|lo que hare|lo que hare hoy|que hare hoy|plan para hoy|aujourdhui|demain|a faire|prochainement|ensuite|la suite|prochaines etapes|ce que je vais faire|cette semaine|"
            + "oggi|domani|prossimo|prossimi passi|da fare|cosa faro|cosa faro oggi|vandaag|volgende|volgende stappen|te doen|wat ik vandaag ga doen"),
        (Section.Roadblock, null,
            "blockers|blocker|blockers today|roadblock|roadblocks|impediment|impediments|obstacle|obstacles|in the way|whats in the way|blocking me|whats blocking me|what blocks me|any blockers|any roadblocks|any impediments|blockers impediments|"
            + "hindernis|hindernisse|blockade|blockaden|blockiert|was mich blockiert|bloqueio|bloqueios|impedimento|impedimentos|obstaculo|obstaculos|bloqueos|bloqueo|blocages|blocage|points bloquants|point bloquant|freins|"
            + "blocchi|blocco|ostacolo|ostacoli|impedimenti|blokkade|blokkades|obstakel|obstakels|belemmeringen"),
        (Section.Mood, null, "mood|my mood|feeling|stimmung|humor|humeur|umore|stemming"),
        (Section.Help, null, "help needed|need help|help wanted|asks|hilfe|ajuda|ayuda|aide|aiuto|hulp"),
        (Section.Heard, null, "heard|heard from customers|heard from a customer|customer feedback|customer voice|from customers|from the market|kundenstimmen|gehort|voz do cliente|voz del cliente|retours clients"),
        (Section.Other, null, "notes|other notes|fyi|misc|miscellaneous|shoutouts|shout outs|kudos|announcements|anmerkungen|notizen|observacoes|notas|remarques|opmerkingen|avisos"));

    // Words that are as often a part of an answer: they need a colon, a number sign or bold type to be a heading.
    private static readonly FrozenDictionary<string, (Section Section, ItemState? State)> s_marked = Build(
        (Section.Progress, ItemState.Done, "y|worked on|what i worked on|work on yesterday|done|progress|update|updates|status|closed|merged|resolved|since last|listo|pronto|klaar|achieved today|what happened"),
        (Section.Progress, ItemState.Doing, "still working on|continuing|started"),
        (Section.Plan, ItemState.Planned, "t|planning to work on|planning on|planning on working on|planning on doing|plan on|plan on working on|plan to work on|need to work on|going to work on|plan to|planning to|to work on|will|later|goals|goal|will work on|planning|prochain|suite|going forward|monday plan|after that"),
        (Section.Plan, ItemState.Doing, "now|current|current work"),
        (Section.Roadblock, null, "b|blocks|blocked|blocked by|blocked on|blocking|stuck|stuck on|issues|issue|problems|problem|challenges|challenge|difficulties|concerns|risks|risk|waiting|waiting on|waiting for|needs|"
            + "probleme|schwierigkeiten|problemas|dificuldades|dificultades|bloqueado|problemes|difficultes|bloque|problemi|bloccato|problemen|geblokkeerd"),
        (Section.Mood, null, "how i feel|mood today"),
        (Section.Help, null, "help|ask"),
        (Section.Heard, null, "customers|customer|market"),
        (Section.Other, null, "note|other|others|comments|comment|info|links|extra|also|thanks"));

    private static readonly string[] s_compoundMarks = [" / ", " & ", " + ", " and ", " und ", " e ", " y ", " et ", " or "];

    /// <summary>The longest entry in words; a longer phrase is no heading.</summary>
    internal const int MaxWords = 7;

    /// <param name="phrase">As <see cref="Folding.Phrase"/> gives it.</param>
    /// <param name="marked">True if a colon or heading mark stands with it.</param>
    internal static (Section Section, ItemState? State)? Find(string phrase, bool marked)
    {
        if (phrase.EndsWith(" if any", StringComparison.Ordinal))
            phrase = phrase[..^7];
        if (s_bare.TryGetValue(phrase, out var found) || (marked && s_marked.TryGetValue(phrase, out found)))
            return found;
        return FindCompound(phrase, marked);
    }

    private static (Section Section, ItemState? State)? FindCompound(string phrase, bool marked)
    {
        foreach (var mark in s_compoundMarks)
        {
            var at = phrase.IndexOf(mark, StringComparison.Ordinal);
            if (at <= 0 || Find(phrase[..at], marked) is not { } first || Find(phrase[(at + mark.Length)..], marked) is not { } second)
                continue;
            // "Doing/did" reports what moved, in whichever order it is written.
            var section = first.Section == Section.Plan && second.Section == Section.Progress ? Section.Progress : first.Section;
            return (section, first.State == second.State ? first.State : null);
        }

        return null;
    }

    private static FrozenDictionary<string, (Section, ItemState?)> Build(params (Section Section, ItemState? State, string Phrases)[] groups) =>
        groups.SelectMany(g => g.Phrases.Split('|').Select(p => (Phrase: p, g.Section, g.State)))
            .DistinctBy(p => p.Phrase)
            .ToFrozenDictionary(p => p.Phrase, p => (p.Section, p.State), StringComparer.Ordinal);
}
