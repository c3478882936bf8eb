using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Standups;

namespace StandupBot.Features.Answers;

/// <summary>Finds a line of work by "standup/date/member/index". The reference may come from a client: only the tenant's rows are seen.</summary>
internal static class ItemRefs
{
    public static async Task<Item?> FindAsync(UnitOfWork work, string reference, CancellationToken cancellation)
    {
        var slash = reference.LastIndexOf('/');
        if (slash < 0 || !int.TryParse(reference[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return null;
        var checkIn = reference[..slash];
        return await work.Db.Items.FirstOrDefaultAsync(i => i.CheckInId == checkIn && i.Index == index, cancellation);
    }
}
