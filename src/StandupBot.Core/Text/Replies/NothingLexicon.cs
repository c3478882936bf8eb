using System.Collections.Frozen;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Replies;

/// <summary>How people of other languages, and people in a hurry, say that nothing stands in the way. Written as it is written; folded once.</summary>
internal static class NothingLexicon
{
    /// <summary>Whole answers.</summary>
    internal static FrozenSet<string> Answers { get; } = Set(
        "nop|nopp|noppe|nothin|nuthin|not rly|not rlly|none rly|all is well|all smooth|going smoothly|no complaints|nihil|gibt keine|gibt es keine|keine bekannt|keine vorhanden|entfällt|läuft|läuft alles|alles läuft|alles im grünen Bereich|"
        + "mir steht nichts im Weg|es steht nichts im Weg|tout roule|rien de particulier|rien de spécial|nada a relatar|nada que reportar|nada que informar|nada especial|niente da segnalare|nulla da segnalare|niente di particolare|niets te melden|niets bijzonders|"
        + "ingen|inga|inget|ingenting|intet|ei mitään|ei ole|ei esteitä|brak|nic|nie ma|nic nie blokuje|nic mnie nie blokuje|žádné|žádný|nemám|nincs|semmi|nimic|niciunul|няма|"
        + "нет|нету|ничего|никаких|ничего не мешает|ничего не блокирует|немає|нічого|нічого не заважає|yok|engel yok|sorun yok|hiçbir şey|hiçbir şey yok|لا يوجد|لا شيء|لا توجد|कोई नहीं|लागू नहीं|कुछ नहीं|không|không có|khong co|tidak ada|semua aman|wala|"
        + "なし|無し|特になし|特にない|特にありません|ありません|問題なし|問題ありません|ブロッカーなし|没有|沒有|无|無|暂无|暫無|没有阻碍|没有问题|没有阻塞|无阻碍|无阻塞|无问题|없음|없습니다|없어요|특별히 없음|문제 없음");

    /// <summary>Words for "no" and "nothing" that come before what there is none of.</summary>
    internal static FrozenSet<string> Negations { get; } = Set("nothings|ingen|inga|inget|intet|ingenting|brak|żadnych|nie|žádné|žádný|нет|никаких|без|немає|жодних|ei|nincs|nicio");

    /// <summary>What there may be none of.</summary>
    internal static FrozenSet<string> Things { get; } = Set(
        "blokers|bloker|blcokers|blockrs|blockes|bloackers|blockages|complaints|hinder|hindringer|hindring|blockerare|blokkeringer|blokeringer|problemer|forhindringer|blokerów|blokery|przeszkód|problemów|překážky|problémy|"
        + "блокеров|блокеры|препятствий|проблем|проблемы|перешкод|esteitä|ongelmia|akadály|probléma|blocaje");

    /// <summary>What follows a word for nothing when it is the way that is free: "nothing in my way", "rien ne me bloque".</summary>
    internal static FrozenSet<string> Ways { get; } = Set(
        "in the way|in my way|in our way|is in the way|is in my way|stands in my way|standing in my way|standing in the way|stopping me|stopping us|is stopping me|holding me back|is holding me back|holding me up|holding us back|comes to mind|to mention|to note|to flag|to raise|to share|"
        + "blocks me|blocking me|blocking us|is blocking me|slowing me down|im weg|steht im weg|blockiert mich|hält mich auf|zu melden|in de weg|staat in de weg|blokkeert mij|blokkeert me|te melden|ne me bloque|ne bloque|me bloque|de bloquant|"
        + "me bloquea|me detiene|que reportar|me bloqueia|me impede|a reportar|mi blocca|mi ostacola|da segnalare|blockerar mig|i vägen|att rapportera|i veien|i vejen");

    /// <summary>"Everything", and what may be said of it when all is well.</summary>
    internal static FrozenSet<string> Everything { get; } = Set("all|everything|everythings|alles|todo|tout|tudo|tutto|allt|alt|wszystko|всё|все");

    internal static FrozenSet<string> Well { get; } = Set(
        "is|s|are|going|goes|running|runs|very|so|far|now|today|good|great|fine|well|ok|okay|smooth|smoothly|clear|perfect|on|track|under|control|ist|läuft|gut|bestens|prima|está|va|bien|bem|bene|goed|gaat|bra|är|er|fint|dobrze|хорошо|отлично|нормально");

    private static FrozenSet<string> Set(string words) => words.Split('|').Select(word => Folding.Phrase(Folding.Fold(word))).ToFrozenSet(StringComparer.Ordinal);
}
