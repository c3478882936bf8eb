using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Storage;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Webhooks;

/// <summary>Where a company sends what happens. Saved by whoever calls it.</summary>
public sealed class WebhookDesk(UnitOfWork work, Secrets secrets)
{
    public const int MostOfCompany = 10;

    /// <summary>What the secrets are protected for.</summary>
    public const string Purpose = "StandupBot.Webhooks";

    /// <summary>As Standard Webhooks writes a secret: its 32 bytes in Base64 after this.</summary>
    private const string Prefix = "whsec_";

    /// <returns>The webhook, and the secret that signs what is sent there; it is protected at rest and not shown again.</returns>
    public async Task<(WebhookRow Webhook, string Secret)> AddAsync(Company company, Member by, string url, IReadOnlyList<string> events, CancellationToken cancellation)
    {
        var secret = Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        var number = (await work.Db.Webhooks.MaxAsync(w => (int?)w.Number, cancellation) ?? 0) + 1;
        var webhook = new WebhookRow
        {
            Id = $"wh_{Guid.CreateVersion7(work.Now):N}", CompanyId = company.Id, InstallationId = by.InstallationId, Number = number, Url = url, Events = events,
            Secret = secrets.Protect(Purpose, secret), CreatedBy = by.Id, CreatedAt = work.Now,
        };
        work.Db.Webhooks.Add(webhook);
        company.TellsOthers = true;
        return (webhook, secret);
    }

    /// <summary>Those that were not removed, also those that were turned off because they could not be reached.</summary>
    public Task<List<WebhookRow>> AllAsync(CancellationToken cancellation) =>
        work.Db.Webhooks.Where(w => w.RemovedAt == null).OrderBy(w => w.Number).ToListAsync(cancellation);

    public async Task RemoveAsync(Company company, WebhookRow webhook, CancellationToken cancellation)
    {
        webhook.Remove(work.Now);
        company.TellsOthers = (await AllAsync(cancellation)).Exists(w => w.IsOn);
    }
}
