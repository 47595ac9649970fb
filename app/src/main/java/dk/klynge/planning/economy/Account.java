package dk.klynge.planning.economy;

import dk.klynge.planning.CostModel;

/// What leadership of some institutions costs before and after, and what becoming so costs. Every
/// part is a sum over institutions, so that the account of a cluster, an area or the whole is the
/// sum of accounts.
///
/// @param children places, as many as the model counts for an institution
/// @param before a year, in kroner
/// @param after a year, when everything is phased in but nobody's pay is redefined yet
/// @param keepPay leaders who keep their pay in the cluster until the post falls vacant
/// @param redefined posts of pedagogical leaders that fall vacant at once, because their leader
///   becomes cluster leader
/// @param oneOff what the change costs, once, in kroner
record Account(
    double children,
    double institutions,
    Cost before,
    Cost after,
    double keepPay,
    double redefined,
    double oneOff) {

  static final Account NONE = new Account(0, 0, Cost.NONE, Cost.NONE, 0, 0, 0);

  /// @param posts of leaders at their present pay
  /// @param administration of institutions, clusters and networks
  /// @param freed worth of the hours that leaders get back, which is saved elsewhere
  record Cost(double posts, double administration, double freed) {

    static final Cost NONE = new Cost(0, 0, 0);

    Cost plus(Cost other) {
      return new Cost(
          posts + other.posts, administration + other.administration, freed + other.freed);
    }

    double sum() {
      return posts + administration - freed;
    }
  }

  /// Where a saving of one year comes from, in kroner; negative where it costs more.
  record Sources(double administration, double freed, double pay, double posts) {
    double sum() {
      return administration + freed + pay + posts;
    }
  }

  Account plus(Account other) {
    return new Account(
        children + other.children,
        institutions + other.institutions,
        before.plus(other.before),
        after.plus(other.after),
        keepPay + other.keepPay,
        redefined + other.redefined,
        oneOff + other.oneOff);
  }

  /// Saving so many years after the effective year, without what the change costs: running costs as
  /// far as they are phased in; pay at once for posts that were vacant, and for the others as their
  /// leaders leave.
  Sources sources(CostModel model, int year) {
    var phased = model.phased(year);
    return new Sources(
        phased * (before.administration - after.administration),
        phased * (after.freed - before.freed),
        pay(model, model.left(year)),
        phased * (before.posts - after.posts));
  }

  /// The saving of all years to come: everything phased in, and all pay redefined.
  Sources inTheEnd(CostModel model) {
    var last = sources(model, model.years());
    return new Sources(last.administration, last.freed, pay(model, 1), last.posts);
  }

  private double pay(CostModel model, double left) {
    double difference = model.posts().pedagogicalLeader() - model.posts().redefinedPay();
    return difference * (redefined + left * keepPay);
  }

  double saving(CostModel model, int year) {
    return sources(model, year).sum();
  }

  double costs(CostModel model, int year) {
    return model.spread(year) * oneOff;
  }

  /// What these have to save that year: their part of the whole, as children or institutions.
  double required(CostModel model, int year) {
    var borne =
        switch (model.required().by()) {
          case CHILD -> children;
          case INSTITUTION -> institutions;
        };
    return model.required(year) * borne / model.required().over();
  }
}
