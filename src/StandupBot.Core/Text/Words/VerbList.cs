using System.Collections.Frozen;

namespace StandupBot.Core.Text.Words;

/// <summary>The verbs of work notes, written from general knowledge of how people report work.</summary>
internal static class VerbList
{
    internal static readonly string[] Regular =
        ("accept achieve activate adapt add address adjust agree aim align allow analyze analyse announce answer apply approve arrange ask assemble assess assign assist "
        + "attach attempt attend audit automate backfill bake balance benchmark block book boost brainstorm brief browse bump calculate calibrate call cancel capture change chase check "
        + "clarify clean clear close coach code collaborate collect commit compare compile complete compose conclude configure confirm connect consider consolidate contact "
        + "continue contribute convert coordinate copy correct cover craft create cross-check customize cut debug decide declare decline define delegate delete deliver demo deploy describe design "
        + "determine develop diagnose disable discover discuss document double-check download draft drop duplicate edit email enable encourage enhance enroll ensure escalate establish estimate evaluate "
        + "examine execute expand explain explore export expose extend extract facilitate familiarize figure file fill filter finalize finalise finish fix fixup flag focus follow format forward "
        + "gather generate grab guide hand handle help hire host identify implement import improve include incorporate increase inform initialize initiate inspect install integrate interview introduce inventory investigate "
        + "invite invoice iron isolate iterate join kick knock label launch lay learn limit link list listen load log look maintain manage map mark measure mention mentor merge message migrate minimize "
        + "mock modify monitor move negotiate normalize note notify observe offer onboard open optimize optimise orchestrate order organize organise outline pack package paint pair participate patch pay perform persist phone pick pin pitch "
        + "place plan play polish populate port post prep prepare present preserve press print prioritize process profile program progress promote propose prototype provide provision publish pull "
        + "purchase push question raise reach realign rearrange rebase recheck reconcile record recruit reduce refactor refine refresh register reimplement release remove rename renew reorganize repair replace "
        + "reply report reproduce request research reschedule resolve respond restart restock restore restructure resume retry return review revise rework roll rotate sample sanitize save scan schedule scope script "
        + "search secure select separate serve setup share ship shorten sign simplify sketch skip solve sort source split sprint stabilize standardize start stop store streamline structure study style submit suggest summarize "
        + "supply support swap switch sync tag talk target test tidy tie touch track train transfer transition translate triage trim troubleshoot try tune turn tweak type unblock uncover unify update upgrade upload use "
        + "validate verify view visit visualize wait walk want watch wire wonder work wrap "
        + "appoint archive authorize authorise bundle certify circulate classify combine communicate compress compute construct consult convince cook crawl curate decommission decorate decrease deduplicate defer dispatch distribute embed emit enrich equip erase expire fetch flatten harden illustrate index infer inject insert instrument invest justify localize localise lower minify mitigate motivate mount navigate nudge operate overhaul parse pause pilot pivot plot poll postpone "
        + "practice practise predict prevent procure proofread prune query queue recap receive recommend redesign redirect redraft reformat refund reject relax relocate remind render rent reset reshape retest retire retrain revamp reword scrape scrub seal seed segment serialize settle simulate specify standardise stitch strip subscribe summarise tackle tailor tally taste tighten toggle trace transcribe transform trigger truncate unpack vet vote warn wash weigh widen wipe wireframe wrangle").Split(' ');

    internal static readonly FrozenSet<string> Doubling =
        "cut drop format grab hop log map pin plan prep ship skip stop submit swap tag trim wrap set get put run let begin refer occur commit split sit program".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    internal static readonly Dictionary<string, string[]> Irregular = new(StringComparer.Ordinal)
    {
        ["be"] = [], ["become"] = ["became"], ["begin"] = ["began"], ["break"] = ["broke"], ["bring"] = ["brought"], ["build"] = ["built"], ["buy"] = ["bought"], ["catch"] = ["caught"],
        ["choose"] = ["chose"], ["come"] = ["came"], ["deal"] = ["dealt"], ["dig"] = ["dug"], ["do"] = ["did", "done", "didn't"], ["draw"] = ["drew", "drawn"], ["feel"] = ["felt"], ["find"] = ["found"],
        ["get"] = ["got", "gotten"], ["give"] = ["gave"], ["go"] = ["went"], ["grow"] = ["grew"], ["have"] = ["had"], ["hear"] = ["heard"], ["hold"] = ["held"], ["keep"] = ["kept"], ["know"] = ["knew"],
        ["lead"] = ["led"], ["let"] = ["let"], ["leave"] = ["left"], ["lose"] = ["lost"], ["make"] = ["made"], ["meet"] = ["met"], ["put"] = ["put"], ["read"] = ["read"], ["rebuild"] = ["rebuilt"], ["redo"] = ["redid", "redone"],
        ["rerun"] = ["reran"], ["rewrite"] = ["rewrote"], ["run"] = ["ran"], ["see"] = ["saw"], ["sell"] = ["sold"], ["send"] = ["sent"], ["set"] = ["set"], ["shoot"] = ["shot"], ["show"] = ["showed"],
        ["speak"] = ["spoke"], ["spend"] = ["spent"], ["take"] = ["took"], ["teach"] = ["taught"], ["tell"] = ["told"], ["think"] = ["thought"], ["win"] = ["won"], ["write"] = ["wrote"], ["stick"] = [], ["drive"] = ["drove", "driven"], ["fly"] = ["flew", "flown"], ["ride"] = ["rode"], ["bind"] = ["bound"], ["withdraw"] = ["withdrew"], ["undo"] = ["undid", "undone"], ["overcome"] = ["overcame"],
        ["debug"] = ["debugged"], ["demo"] = ["demoed"], ["sync"] = ["synced"], ["spin"] = ["spun"], ["pay"] = ["paid"], ["lay"] = ["laid"], ["eat"] = ["ate"], ["sleep"] = ["slept"],
    };

    // First-person forms that people use at the start of an item; enough to see a new clause, not a grammar.
    internal static readonly Dictionary<VerbForms, string[]> OtherLanguages = new()
    {
        [VerbForms.Past] = ("habe hab erledigt gemacht fertig abgeschlossen fiz terminei finalizei conclui corrigi implementei criei adicionei enviei revisei testei ajustei publiquei "
            + "hice termine complete arregle implemente cree envie revise probe publique fini termine corrige ajoute envoye redige livre teste prepare ho fatto finito completato gedaan afgerond gemaakt opgelost").Split(' '),
        [VerbForms.Ing] = "arbeite trabalhando fazendo finalizando revisando testando trabajando haciendo terminando lavorando facendo werk bezig".Split(' '),
        [VerbForms.Base] = "werde vou irei preciso pretendo continuar terminar finalizar fazer hacer revisar testar voy necesito quiero hare faire finir terminer continuer tester preparer devo fare continuare zal ga".Split(' '),
    };
}
