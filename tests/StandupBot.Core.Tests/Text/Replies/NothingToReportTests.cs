using StandupBot.Core.Text.Replies;

namespace StandupBot.Core.Tests.Text.Replies;

public sealed class NothingToReportTests
{
    [Theory]
    [Trait("Behaviour", "37")]
    [InlineData("none")]
    [InlineData("None.")]
    [InlineData("no blockers")]
    [InlineData("No blockers right now!")]
    [InlineData("n/a")]
    [InlineData("N/A")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("nope")]
    [InlineData("probably nothing")]
    [InlineData("none listed")]
    [InlineData("nah")]
    [InlineData("not atm")]
    [InlineData("nothing")]
    [InlineData("Nothing blocking me at the moment")]
    [InlineData("I am not blocked.")]
    [InlineData("none so far :tada:")]
    [InlineData("not blocked for now")]
    public void None_in_its_many_forms_is_no_roadblock(string answer) => Assert.True(NothingToReport.IsNone(answer));

    [Theory]
    [Trait("Behaviour", "37")]
    [InlineData("keine")]
    [InlineData("Keine Blocker")]
    [InlineData("Es gibt keine Hindernisse")]
    [InlineData("nichts")]
    [InlineData("nenhum")]
    [InlineData("Sem impedimentos")]
    [InlineData("não tenho bloqueios")]
    [InlineData("ninguno")]
    [InlineData("Sin bloqueos por ahora")]
    [InlineData("No hay impedimentos")]
    [InlineData("aucun")]
    [InlineData("Pas de blocage")]
    [InlineData("rien à signaler")]
    [InlineData("nessuno")]
    [InlineData("Nessun ostacolo")]
    [InlineData("geen")]
    [InlineData("Geen blokkades")]
    [InlineData("niets")]
    public void The_translations_are_no_roadblock_either(string answer) => Assert.True(NothingToReport.IsNone(answer));

    [Theory]
    [Trait("Behaviour", "37")]
    [InlineData("no access to the printer")]
    [InlineData("not enough flour for Friday")]
    [InlineData("nobody answers at the bank")]
    [InlineData("blocked, not sure why")]
    [InlineData("none of the scales work")]
    [InlineData("nothing works since the update")]
    [InlineData("waiting on ops")]
    [InlineData("kein Zugang zum Lager")]
    [InlineData("sin acceso al almacén")]
    public void A_trouble_that_begins_with_no_is_still_a_trouble(string answer) => Assert.False(NothingToReport.IsNone(answer));
}
