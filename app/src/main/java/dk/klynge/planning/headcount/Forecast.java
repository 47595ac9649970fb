package dk.klynge.planning.headcount;

/// What becomes of leaders and deputies, as exact distributions.
///
/// The road is that of the reform of 2010 (annex 7, "Personaleprocessen"): leaders who become
/// cluster leaders leave their posts, deputies are hired for the posts of pedagogical leaders that
/// are vacant, and may be moved to vacant posts of department leaders; the others are left without
/// a post of a leader. Before the effective day some leave by themselves.
///
/// @param vacancies posts of pedagogical leaders that are vacant on the effective day
/// @param left deputies who have left before
/// @param withoutPost deputies for whom there is no post of a leader
/// @param unfilled posts that there are too few deputies for
record Forecast(
    Distribution vacancies, Distribution left, Distribution withoutPost, Distribution unfilled) {

  static Forecast of(Assumed assumed) {
    int rise = assumed.leadersWhoRise();
    // Who becomes cluster leader does not leave before.
    var leaders = Distribution.binomial(assumed.leaders() - rise, assumed.leaderLeaves());
    var deputies = Distribution.binomial(assumed.deputies(), assumed.deputyLeaves());
    // Each leader and each deputy who leaves makes one deputy fewer without a post.
    var both = leaders.plus(deputies);
    int surplus = assumed.deputies() - rise - assumed.departmentPosts();
    return new Forecast(
        leaders.plus(Distribution.of(rise)),
        deputies,
        both.map(gone -> surplus - gone),
        both.map(gone -> gone - surplus));
  }
}
