using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;

namespace StandupBot.Tests.Replay.Histories;

/// <content>S1 to S4: owners, paths to the top, support, check-ins.</content>
internal sealed partial class PlantedCompany
{
    private void PlantVertical()
    {
        Ownerless();
        Orphans();
        Unsupported();
        Stale();
    }

    private void Ownerless()
    {
        script.Goal("s1-never", 10, Terms("Never owned", 10, owner: null));
        Expect("S1", "s1-never", 11, 12);

        script.Goal("s1-cleared", 10, Terms("Given back", 10));
        script.Change("s1-cleared", "north4", 20, new ObjectiveSet { OwnerId = new Given<string?>(null) });
        Expect("S1", "s1-cleared", 21, 22);

        script.Person("s1-leaver");
        script.Goal("s1-left", 10, Terms("Left behind", 10, "s1-leaver"));
        script.Add(new HistoryEvent.MemberLeft("s1-leaver") { At = HistoryScript.At(30, 15) });
        Expect("S1", "s1-left", 31, 32);
    }

    private void Orphans()
    {
        script.Goal("s2-alone", 12, Terms("On its own", 12) with { ParentId = null });
        Expect("S2", "s2-alone", 15, 17);

        script.Goal("s2-island", 22, Terms("Under the lonely one", 22) with { ParentId = "s2-alone" });
        Expect("S2", "s2-island", 25, 27);

        script.Goal("s2-parent", 5, Terms("Closed early", 5));
        script.Goal("s2-child", 10, Terms("Outlived its parent", 10) with { ParentId = "s2-parent" });
        script.Change("s2-parent", "north4", 30, new ObjectiveSet { Status = ObjectiveStatus.Closed });
        Expect("S2", "s2-child", 30, 31);
    }

    private void Unsupported()
    {
        script.Goal("s3-top", 14, Terms("A top goal alone", 14, HealthyCompany.Owner) with { TeamId = null, ParentId = null });
        Expect("S3", "s3-top", 19, 20);

        script.Goal("s3-middle", 24, Terms("A middle goal alone", 24) with { Horizon = Horizon.Medium });
        Expect("S3", "s3-middle", 29, 30);

        script.Goal("s3-bereft", 10, Terms("Lost its only child", 10, HealthyCompany.Owner) with { TeamId = null, ParentId = null });
        script.Goal("s3-child", 10, Terms("The only child", 10) with { ParentId = "s3-bereft" });
        script.Change("s3-child", "north4", 35, new ObjectiveSet { Status = ObjectiveStatus.Dropped });
        Expect("S3", "s3-bereft", 35, 36);
    }

    private void Stale()
    {
        foreach (var (cadence, last, days) in ((Cadence, int, int)[])[(Cadence.Daily, 20, 3), (Cadence.Weekly, 20, 7), (Cadence.Monthly, 11, 30)])
        {
            var id = script.Goal($"s4-{cadence.ToString().ToLowerInvariant()}", last, Terms($"Checked in {cadence}", last) with { Cadence = cadence, Curve = Curve.Step });
            script.CheckIn(id, "north4", last, 5, 8);
            Expect("S4", id, last + days, last + days + 1);
        }
    }
}
